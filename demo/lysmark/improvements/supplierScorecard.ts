import { month } from '../../calendar.ts'
import type { Story } from '../../story.ts'
import type { Who } from '../people.ts'

export const supplierScorecard: Story<Who> = {
  title: 'Scorecard for AI suppliers',
  description:
    'We buy AI from eleven suppliers and know how three of them test theirs. A published method scores data, tests, changes and exits in one page: use it for all.',
  source: ['methodologicalAdvance', 'Supplier scoring method of the mutuals’ purchasing circle'],
  category: 'supplierManagement',
  serves: ['adequacy'],
  requirement: '42001 A.10.3',
  raisedBy: 'tomasz',
  registered: month(-8).day(23),
  evaluation: {
    by: 'leila',
    impact: 'high',
    feasibility: 'medium',
    need: 'medium',
    risk: 'low',
    note: 'Small suppliers will need help with the answers.',
    effort: 18,
    cost: 5200,
  },
  sms4: {
    customer: [2, 'Bought systems face customers too'],
    risk: [3, 'Silent changes by suppliers'],
    efficiency: [1, 'Work before it saves work'],
    compliance: [3, 'Suppliers are a gap in three standards'],
  },
  aims5: {
    riskTrust: [3, 'Five of eight systems are bought'],
    effectiveness: [2, 'One page in place of eleven folders'],
    feasibility: [2, 'Depends on their answers'],
    strategic: [2, 'Purchasing strategy'],
    stakeholder: [2, 'Board risk committee'],
  },
  assigned: { to: 'hanna', due: month(-6).day(18) },
  plan: {
    problem: 'Three of eleven AI suppliers are assessed in any way.',
    resources: '18 days; 5,200 euro for two supplier visits.',
    proof: {
      metric: 'AI suppliers with a current scorecard',
      unit: 'of 11',
      method: 'Scorecards signed within twelve months',
      better: 'increase',
      before: 3,
      beforeDays: 30,
      target: 11,
      settleDays: 7,
    },
    evaluateOn: month(-4).day(15),
  },
  attempts: [
    {
      changes: [{ what: 'A one-page scorecard before contract and each year', affects: 'All eleven AI suppliers' }],
      actions: [
        { what: 'Fit the method to our contracts', by: 'hanna', evidence: 'Scorecard with 16 questions' },
        { what: 'Score all eleven with the system owners', by: 'marc', evidence: 'Eleven scorecards' },
        { what: 'Visit the two lowest', by: 'hanna', evidence: 'Two visit reports with agreed steps' },
      ],
      began: month(-7).day(10),
      implemented: month(-6).day(16),
      outcome: {
        judged: month(-4).day(14),
        after: 11,
        evidence: 'Eleven scorecards, the oldest ten weeks old.',
        addressed: 'We know how each supplier tests and how we would leave.',
        unintended: {
          what: 'One supplier raised its price for the answers',
          followUp: 'Contract year used to tender; two offers in hand',
        },
        decision: 'sustain',
      },
    },
  ],
  ending: {
    how: 'completed',
    updates: {
      policy: 'Purchasing policy, section 4',
      procedure: 'PR-11 Purchasing, annex C',
      training: 'Buyers, two hours',
    },
    lesson: 'Ask every supplier the same sixteen questions. Comparing answers taught us more than any single one.',
  },
}
