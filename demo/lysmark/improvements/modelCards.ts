import { month } from '../../calendar.ts'
import type { Story } from '../../story.ts'
import type { Who } from '../people.ts'

export const modelCards: Story<Who> = {
  title: 'Model cards written by the pipeline',
  description:
    'Model cards are written by hand after the release and are out of date by the next. The new version of our build tool can fill in figures, data and tests by itself.',
  source: ['toolEvolution', 'Build tool 9: metadata export'],
  category: 'documentation',
  serves: ['adequacy'],
  requirement: '42001 A.6.2.7',
  raisedBy: 'jonas',
  registered: month(0).day(0),
  rated: month(0).day(0),
  evaluation: {
    by: 'leila',
    impact: 'medium',
    feasibility: 'medium',
    need: 'low',
    risk: 'low',
    note: 'Two thirds of a card can be generated; purpose and limits stay with people.',
    effort: 10,
    cost: 2500,
  },
  sms4: {
    customer: [1, 'Not visible to them'],
    risk: [2, 'Cards that tell the truth'],
    efficiency: [2, 'Half a day per release'],
    compliance: [2, 'Technical documentation'],
  },
  aims5: {
    riskTrust: [2, 'Limits are read before use'],
    effectiveness: [3, 'Documentation that keeps up'],
    feasibility: [2, 'Tool update due anyway'],
    strategic: [2, 'Serves the high-risk file of PriceGuide'],
    stakeholder: [2, 'Validators and auditors'],
  },
}
