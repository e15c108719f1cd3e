import { month } from '../../calendar.ts'
import type { Story } from '../../story.ts'
import type { Who } from '../people.ts'

export const codingAssistant: Story<Who> = {
  title: 'Roll out CodeMate to all developers',
  description:
    'The new IT strategy counts on assistants that write code. Let ten developers try CodeMate, and if it holds, give it to all.',
  source: ['strategicShift', 'IT strategy, chapter 3'],
  category: 'serviceDelivery',
  serves: ['suitability'],
  requirement: '42001 A.9.2',
  raisedBy: 'tomasz',
  registered: month(-2).day(3),
  evaluation: {
    by: 'leila',
    impact: 'medium',
    feasibility: 'medium',
    need: 'medium',
    risk: 'high',
    note: 'Licence and leakage questions are open: pilot with a hard stop.',
    effort: 15,
    cost: 9000,
  },
  sms4: {
    customer: [1, 'None'],
    risk: [1, 'Adds some rather'],
    efficiency: [3, 'Hoped for: a day per developer and month'],
    compliance: [1, 'None'],
  },
  aims5: {
    riskTrust: [1, 'None gained'],
    effectiveness: [1, 'None'],
    feasibility: [2, 'Licences at hand'],
    strategic: [2, 'IT strategy'],
    stakeholder: [1, 'Developers are split'],
  },
  assigned: { to: 'samir', due: month(0).day(20) },
  plan: {
    problem: 'The IT strategy asks for a tenth more delivery with the same people; nothing so far moved it.',
    resources: 'Ten licences for three months, 9,000 euro; 15 days.',
    proof: {
      metric: 'Changes delivered per developer and month',
      unit: 'changes',
      method: 'Merged changes over developers in the pilot group',
      better: 'increase',
      before: 8.2,
      beforeDays: 60,
      target: 9,
      settleDays: 14,
    },
    evaluateOn: month(2).day(1),
  },
  attempts: [
    {
      changes: [{ what: 'Developers may use CodeMate in two repositories', affects: 'CodeMate, engineering' }],
      actions: [
        { what: 'Write rules of use and train ten people', by: 'samir', evidence: 'Rules of use; ten signatures' },
        { what: 'Check each suggestion for secrets and licences', by: 'jonas' },
      ],
      began: month(-2).day(20),
      pilot: {
        scope: 'Ten developers, two repositories without customer data, eight weeks',
        watches: 'Suggestions with secrets or foreign licence text, per 1,000',
        stopWhen: 'One secret leaves the house, or more than 2 per 1,000 carry foreign licence text',
      },
    },
  ],
  ending: {
    how: 'cancelled',
    by: 'amara',
    on: month(-1).day(15),
    reason: 'Stop criterion met in week three: 3.4 of 1,000 suggestions carried foreign licence text.',
    decision: 'Management review 4, decision 4.6',
    pilotResult: 'Faster by 4 % at best, and 3.4 of 1,000 suggestions with foreign licence text where 2 was the limit.',
  },
  comments: [
    {
      by: 'samir',
      on: month(-1).day(16),
      text: 'Right to stop. I would try again when the licence filter is out; I keep the rules of use.',
    },
  ],
}
