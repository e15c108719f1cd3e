import { daysBefore, month } from '../../calendar.ts'
import type { Story } from '../../story.ts'
import { reviews } from '../audits.ts'
import type { Who } from '../people.ts'

export const evaluationTooling: Story<Who> = {
  title: 'Evaluation tooling everyone can run',
  description:
    'Each model is evaluated with its author’s own scripts. When the author is away, nobody can repeat the figures. One tool, the same tests, run by anyone.',
  source: ['capabilityBuilding', 'Tooling budget of data science, approved in spring'],
  category: 'serviceDelivery',
  serves: ['adequacy', 'effectiveness'],
  requirement: '42001 A.4.4',
  raisedBy: 'leila',
  registered: month(-3).day(4),
  evaluation: {
    by: 'hanna',
    impact: 'medium',
    feasibility: 'low',
    need: 'high',
    risk: 'low',
    note: 'Five script collections to bring together.',
    effort: 32,
    cost: 12500,
  },
  sms4: {
    customer: [1, 'None yet'],
    risk: [2, 'Figures that cannot be repeated'],
    efficiency: [2, 'A week saved per model'],
    compliance: [1, 'Validation exists'],
  },
  aims5: {
    riskTrust: [2, 'Validation independent of authors'],
    effectiveness: [3, 'Serves every model'],
    feasibility: [1, 'A quarter of work'],
    strategic: [3, 'Data strategy names it'],
    stakeholder: [1, 'Validators wait for it'],
  },
  assigned: {
    to: 'jonas',
    due: daysBefore(21, reviews.fourth),
    reassigned: {
      to: 'samir',
      on: reviews.fourth,
      due: month(0).day(24),
      redated: 'New owner, new plan for the two open actions; date agreed in the review',
    },
  },
  plan: {
    problem: 'Two validations had to wait because the author’s scripts could not be run by anyone else.',
    resources: '32 days; 12,500 euro for build servers.',
    proof: {
      absent: 'Evaluation runs only on its author’s machine',
      present: 'Validators repeat every model’s evaluation with one command',
      settleDays: 10,
    },
    evaluateOn: month(2).day(1),
  },
  attempts: [
    {
      changes: [
        { what: 'One evaluation tool with shared tests', affects: 'ClaimSight, PriceGuide, FraudLens, validation' },
      ],
      actions: [
        { what: 'Collect the five script collections', by: 'jonas', evidence: 'One repository, 140 scripts' },
        { what: 'Make one tool of them', by: 'samir' },
        { what: 'Let validation repeat three old figures', by: 'leila' },
      ],
      began: month(-3).day(24),
    },
  ],
  comments: [
    {
      by: 'felix',
      on: daysBefore(7, reviews.fourth),
      text: 'Two weeks over the date, and no action ticked since. I have told Leila and put it on the agenda of review 4.',
      mentions: ['amara'],
    },
    {
      by: 'samir',
      on: month(-1).day(20),
      text: 'Went through all of it with Jonas. The tool is half there; the tests are the work.',
    },
  ],
}
