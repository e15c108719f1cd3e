import { month } from '../../calendar.ts'
import type { Story } from '../../story.ts'
import type { Who } from '../people.ts'

export const counterfactuals: Story<Who> = {
  title: 'Counterfactual explanations for ClaimSight',
  description:
    '"The model decided" is no answer. A newer method says what would have had to be different for another result: "with the garage’s photo this would have gone straight to payment." Try it on motor claims first.',
  source: ['technicalAdvance', 'Explainability: counterfactual methods, workshop of the data science circle'],
  category: 'serviceDelivery',
  serves: ['effectiveness', 'suitability'],
  requirement: '42001 A.8.2',
  raisedBy: 'jonas',
  registered: month(-13).day(14),
  evaluation: {
    by: 'hanna',
    impact: 'high',
    feasibility: 'medium',
    need: 'high',
    risk: 'medium',
    note: 'Wrong explanations would be worse than none: pilot first.',
    effort: 38,
    cost: 18000,
  },
  sms4: {
    customer: [3, 'Customers hear a reason they can use'],
    risk: [2, 'Fewer complaints that escalate'],
    efficiency: [1, 'Costs handlers a minute at first'],
    compliance: [2, 'Serves objective O2'],
  },
  aims5: {
    riskTrust: [3, 'A reason can be contested'],
    effectiveness: [2, 'Method can serve other systems'],
    feasibility: [1, 'New method, two months of work'],
    strategic: [3, 'Objective O2: explanation coverage'],
    stakeholder: [3, 'Ombudsman letter of last year'],
  },
  assigned: { to: 'leila', due: month(-10).day(14) },
  plan: {
    problem: 'Only 42 % of ClaimSight decisions come with a reason the customer understands.',
    resources: '38 days, computing time and a reading panel of twelve customers, 18,000 euro.',
    proof: {
      series: 'explainedClaims',
      target: 0.95,
      worthwhile: 0.1,
      points: 10,
      settleDays: 14,
      guardrails: [['overrides', 0.02]],
    },
    evaluateOn: month(-7).day(18),
  },
  attempts: [
    {
      changes: [
        { what: 'Each decision carries what would have changed it', affects: 'ClaimSight' },
        { what: 'Handlers read it out on request', affects: 'Claims desk' },
      ],
      actions: [
        {
          what: 'Build and check the explanation service',
          by: 'jonas',
          evidence: 'Test report: 300 explanations recomputed, none wrong',
        },
        {
          what: 'Have a panel of customers read forty texts',
          by: 'marc',
          evidence: 'Panel notes, 38 of 40 understood',
        },
        { what: 'Show handlers how to use them', by: 'ruth', evidence: 'Five short sessions, 46 handlers' },
      ],
      began: month(-12).day(8),
      pilot: {
        scope: 'Motor claims at Northgate, six handlers, five weeks',
        watches: 'Share of explanations handlers correct by hand',
        stopWhen: 'More than one explanation in ten is corrected, or one is found false',
        rolledOut: {
          on: month(-11).day(14),
          result: '4 % corrected, none false; calls 40 seconds shorter',
          reason: 'Under the limit in all five weeks; the forum agrees to roll out',
        },
      },
      implemented: month(-10).day(12),
      outcome: {
        judged: month(-7).day(20),
        after: 'computed',
        evidence: 'ClaimSight log of the time since, decision by decision.',
        addressed: 'Customers get a reason they can act on.',
        lookedAt: 'Whether the texts teach people to game claims: special unit saw no pattern.',
        decision: 'sustain',
      },
    },
  ],
  ending: {
    how: 'completed',
    updates: {
      policy: 'AI policy, section 4: a reason with every decision',
      procedure: 'PR-22 Claims decision, step 6',
      training: 'Module "Saying why", claims desk',
    },
    lesson: 'Let customers read explanations before engineers are proud of them.',
  },
}
