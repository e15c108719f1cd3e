import { month } from '../../calendar.ts'
import type { Story } from '../../story.ts'
import type { Who } from '../people.ts'

export const reviewPack: Story<Who> = {
  title: 'Shorter management review with a KPI pack',
  description:
    'The first review took four hours and left fourteen decisions open because the figures were not there. Send a short pack three days ahead and decide in the room.',
  source: ['managementReview', 'Management review 1, closing round'],
  category: 'governance',
  serves: ['effectiveness'],
  requirement: '42001 9.3',
  raisedBy: 'tomasz',
  registered: month(-14).day(13),
  evaluation: {
    by: 'hanna',
    impact: 'medium',
    feasibility: 'high',
    need: 'low',
    risk: 'low',
    note: 'The figures exist; they were never on one page.',
    effort: 7,
    cost: 500,
  },
  sms4: {
    customer: [1, 'Customers notice nothing'],
    risk: [1, 'Decisions come sooner, little more'],
    efficiency: [3, 'Frees a dozen hours of the whole board'],
    compliance: [2, 'All inputs of a review on one page'],
  },
  aims5: {
    riskTrust: [1, 'Indirect at most'],
    effectiveness: [3, 'The review steers everything else'],
    feasibility: [3, 'A template and a date'],
    strategic: [3, 'Objectives are followed at last'],
    stakeholder: [1, 'Only the board waits for it'],
  },
  assigned: { to: 'amara', due: month(-12).day(12) },
  plan: {
    problem: 'Fourteen decisions stayed open after the first review.',
    resources: 'Seven days of Amara; figures from each owner.',
    proof: {
      metric: 'Decisions left open after a review',
      unit: 'decisions',
      method: 'Minutes, counted four weeks after the meeting',
      better: 'decrease',
      before: 14,
      beforeDays: 28,
      target: 5,
      settleDays: 30,
    },
    evaluateOn: month(-9).day(6),
  },
  attempts: [
    {
      changes: [{ what: 'A pack of eight pages, three days ahead', affects: 'Management review' }],
      actions: [
        { what: 'Choose twelve figures and their owners', by: 'amara', evidence: 'Pack template, agreed with Tomasz' },
        { what: 'Fill it once as a rehearsal', by: 'amara', evidence: 'Rehearsal pack with Ingrid’s remarks' },
        { what: 'Put "decide" or "note" on every item', by: 'felix', evidence: 'Agenda template, version 2' },
      ],
      began: month(-13).day(4),
      implemented: month(-12).day(10),
      outcome: {
        judged: month(-9).day(6),
        after: 4,
        evidence: 'Minutes of review 2, counted four weeks later: four open of nineteen.',
        addressed: 'The second review took ninety minutes and decided.',
        lookedAt: 'Whether items were dropped to save time: the agenda had three more than before.',
        decision: 'sustain',
      },
    },
  ],
  ending: {
    how: 'completed',
    updates: {
      policy: 'n/a: the policy only says that we review',
      procedure: 'PR-06 Management review, annex A',
      training: 'n/a: eight people, all in the room',
    },
    lesson: 'A figure without an owner does not come in time. Names on the template did more than reminders.',
  },
}
