import { month } from '../../calendar.ts'
import type { Story } from '../../story.ts'
import type { Who } from '../people.ts'

export const pricingExplanations: Story<Who> = {
  title: 'Adopt ClaimSight’s explanations in PriceGuide',
  description:
    'Explanation coverage in ClaimSight rose from 42 to 97 %. PriceGuide has none, and it will be high-risk. Take over what works.',
  source: ['improvingMetric', 'Explanation coverage of ClaimSight, 42 to 97 %'],
  category: 'serviceDelivery',
  serves: ['suitability', 'effectiveness'],
  requirement: '42001 A.8.2',
  raisedBy: 'leila',
  registered: month(-5).day(3),
  evaluation: {
    by: 'hanna',
    impact: 'high',
    feasibility: 'medium',
    need: 'medium',
    risk: 'medium',
    note: 'The method is there; prices need other words than claims.',
    effort: 26,
    cost: 9500,
    behind: ['highRiskSystem'],
  },
  sms4: {
    customer: [3, 'Why do I pay more? deserves an answer'],
    risk: [2, 'Complaints about prices'],
    efficiency: [1, 'None at first'],
    compliance: [2, 'Before the high-risk date'],
  },
  aims5: {
    riskTrust: [3, 'A price can be questioned'],
    effectiveness: [1, 'One system more'],
    feasibility: [2, 'Method known, texts new'],
    strategic: [3, 'Objective O2'],
    stakeholder: [3, 'Consumer council'],
  },
  assigned: { to: 'leila', due: month(0).day(-5) },
  plan: {
    problem: 'No PriceGuide decision comes with a reason; objective O2 asks for 95 %.',
    resources: '26 days; reading panel as for ClaimSight, 9,500 euro.',
    proof: {
      series: 'explainedPrices',
      target: 0.95,
      worthwhile: 0.1,
      points: 10,
      settleDays: 14,
    },
    evaluateOn: month(3).day(4),
  },
  attempts: [
    {
      changes: [
        { what: 'Each price names its three strongest reasons and what would change them', affects: 'PriceGuide' },
      ],
      actions: [
        {
          what: 'Fit the explanation service to prices',
          by: 'jonas',
          evidence: 'Test report: 200 prices recomputed, none wrong',
        },
        { what: 'Write the texts with the pricing actuaries', by: 'leila', evidence: '24 texts, reviewed' },
        { what: 'Have the panel read them', by: 'marc' },
      ],
      began: month(-4).day(10),
    },
  ],
  comments: [
    {
      by: 'leila',
      on: month(0).day(-3),
      text: 'The panel had to move by two weeks: half of the readers are ill. I ask for a new date on Monday.',
      mentions: ['amara'],
    },
  ],
}
