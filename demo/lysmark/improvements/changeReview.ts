import { month } from '../../calendar.ts'
import type { Story } from '../../story.ts'
import type { Who } from '../people.ts'

export const changeReview: Story<Who> = {
  title: 'The change board looks at the risky tenth',
  description:
    'The board nods through sixty changes in an hour, and one change in seven causes an incident. Let standard changes pass and talk about the risky ones.',
  source: ['sloPerformance', 'Availability of roadside dispatch, three weeks of four under target'],
  category: 'governance',
  serves: ['suitability', 'effectiveness'],
  requirement: '20000-1 8.5.1',
  found: { metric: 'dispatch' },
  registered: month(-10).day(15),
  evaluation: {
    by: 'leila',
    impact: 'high',
    feasibility: 'medium',
    need: 'medium',
    risk: 'medium',
    note: 'Letting changes pass needs nerve: start with those that never failed.',
    effort: 20,
    cost: 2200,
  },
  sms4: {
    customer: [3, 'Outages after changes hit the road'],
    risk: [3, 'A seventh of all incidents'],
    efficiency: [2, 'The board saves two hours a week'],
    compliance: [1, 'The procedure was met, only blunt'],
  },
  aims5: {
    riskTrust: [1, 'AI changes are a small part'],
    effectiveness: [2, 'Model releases pass the same board'],
    feasibility: [2, 'Habits to change'],
    strategic: [2, 'Service objective 2'],
    stakeholder: [2, 'Clubs complain about Mondays'],
  },
  assigned: {
    to: 'oskar',
    due: month(-8).day(20),
  },
  plan: {
    problem: 'Availability of dispatch missed its level three weeks of four; one change in seven causes an incident.',
    resources: '20 days of change management and engineering.',
    proof: {
      series: 'failedChanges',
      target: 0.08,
      worthwhile: 0.03,
      points: 12,
      settleDays: 14,
      problem: ['dispatch', 'Most of the outages of dispatch followed a change.'],
      guardrails: [['changeWait', 0.6]],
    },
    evaluateOn: month(-4).day(7),
  },
  attempts: [
    {
      changes: [
        { what: 'Changes that never failed pass without the board', affects: 'Change board' },
        { what: 'Six questions decide which changes are risky', affects: 'Change form' },
      ],
      actions: [
        { what: 'Sort two years of changes by what they broke', by: 'samir', evidence: '3,100 changes, 41 kinds' },
        { what: 'Put the six questions on the form', by: 'oskar', evidence: 'Change form, version 9' },
        { what: 'Run the new board for four weeks beside the old', by: 'oskar', evidence: 'Four side-by-side minutes' },
      ],
      began: month(-9).day(4),
      implemented: month(-8).day(18),
      outcome: {
        judged: month(-4).day(9),
        after: 'computed',
        evidence: 'Change calendar against cause codes, week by week.',
        addressed: 'The board now spends its hour on six changes instead of sixty.',
        lookedAt: 'Standard changes that failed: two of 410, both rolled back within minutes.',
        decision: 'sustain',
      },
    },
  ],
  ending: {
    how: 'completed',
    updates: {
      policy: 'Change policy, section 2: standard changes',
      procedure: 'PR-43 Change, steps 3 to 5',
      training: 'Change owners, one hour',
    },
    lesson: 'Attention is the scarce resource of a board. Count where it goes.',
  },
}
