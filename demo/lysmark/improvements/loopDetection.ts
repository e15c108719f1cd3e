import { month } from '../../calendar.ts'
import type { Story } from '../../story.ts'
import type { Who } from '../people.ts'

export const loopDetection: Story<Who> = {
  title: 'Loop detection for AskLys',
  description:
    'Four complaints in thirty days say the same: "the bot loops". When a customer rephrases and gets the same answer, AskLys should notice before the customer gives up.',
  source: ['customerComplaint', 'Four complaints in 30 days: bot loops'],
  category: 'serviceDelivery',
  serves: ['effectiveness'],
  requirement: '20000-1 8.3.2',
  found: { kind: 'complaintCluster' },
  registered: month(-1).day(3),
  evaluation: {
    by: 'leila',
    impact: 'high',
    feasibility: 'medium',
    need: 'medium',
    risk: 'low',
    note: 'Hand-over exists; what is missing is noticing.',
    effort: 12,
    cost: 3500,
  },
  sms4: {
    customer: [3, 'Four wrote; many more gave up'],
    risk: [2, 'Complaints that go public'],
    efficiency: [3, 'Loops end in calls anyway'],
    compliance: [2, 'Complaints must lead somewhere'],
  },
  aims5: {
    riskTrust: [2, 'A dead end with a friendly voice'],
    effectiveness: [2, 'Feeds the monitoring of AskLys'],
    feasibility: [2, 'Similarity check and tuning'],
    strategic: [3, 'Objective O5'],
    stakeholder: [3, 'Complaint cluster'],
  },
  assigned: { to: 'oskar', due: month(1).day(8) },
  plan: {
    problem: '5.2 % of chats go round at least twice; four complaints in 30 days.',
    resources: 'Twelve days; 3,500 euro for labelling chats.',
    proof: {
      series: 'loops',
      target: 0.015,
      worthwhile: 0.01,
      points: 10,
      settleDays: 7,
      guardrails: [['unanswered', 0.01]],
    },
    evaluateOn: month(4).day(5),
  },
  attempts: [
    {
      changes: [{ what: 'The second like answer offers a person at once', affects: 'AskLys' }],
      actions: [
        { what: 'Label 500 chats for loops', by: 'nils', evidence: '500 labelled, 27 loops' },
        { what: 'Build and tune the check', by: 'jonas' },
        { what: 'Tell the four who complained', by: 'oskar' },
      ],
      began: month(-1).day(21),
    },
  ],
}
