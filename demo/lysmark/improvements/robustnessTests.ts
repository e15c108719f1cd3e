import { month } from '../../calendar.ts'
import type { Story } from '../../story.ts'
import type { Who } from '../people.ts'

export const robustnessTests: Story<Who> = {
  title: 'Robustness tests with the university',
  description:
    'We test whether models are right, not whether they can be tricked. The university’s group attacks models for a living and would do it with two of ours.',
  source: ['researchPartnership', 'Agreement with the technical university, robustness group'],
  category: 'serviceDelivery',
  serves: ['suitability'],
  requirement: '42001 A.6.2.4',
  raisedBy: 'leila',
  registered: month(-7).day(20),
  evaluation: {
    by: 'hanna',
    impact: 'medium',
    feasibility: 'low',
    need: 'high',
    risk: 'medium',
    note: 'Contracts with a university take their time.',
    effort: 35,
    cost: 26000,
  },
  sms4: {
    customer: [1, 'Not yet'],
    risk: [3, 'Fraud that fools the model'],
    efficiency: [1, 'None'],
    compliance: [1, 'Beyond what is asked'],
  },
  aims5: {
    riskTrust: [3, 'Attacks we cannot think of ourselves'],
    effectiveness: [1, 'Two systems only'],
    feasibility: [1, 'Slow and not cheap'],
    strategic: [2, 'Research line of the data strategy'],
    stakeholder: [2, 'Reinsurer asked about it'],
  },
  assigned: { to: 'jonas', due: month(-1).day(8) },
  plan: {
    problem: 'The risk assessment of FraudLens names adversarial photos and has no test for them.',
    resources: '35 days; 26,000 euro for a doctoral student and computing time.',
    proof: {
      absent: 'No adversarial test exists for any of our models',
      present: 'ClaimSight and FraudLens pass an agreed adversarial test at each release',
      settleDays: 14,
    },
    evaluateOn: month(0).day(20),
  },
  attempts: [
    {
      changes: [{ what: 'An adversarial test joins the release tests', affects: 'ClaimSight, FraudLens' }],
      actions: [
        {
          what: 'Sign the agreement and hand over test copies',
          by: 'leila',
          evidence: 'Agreement; masked copies only',
        },
        {
          what: 'Run the first attack series together',
          by: 'jonas',
          evidence: 'Report of the group: 14 attacks, 3 worked',
        },
        { what: 'Make the three into a release test', by: 'jonas', evidence: 'Release test RT-7 in the pipeline' },
      ],
      began: month(-6).day(10),
      implemented: month(-1).day(6),
    },
  ],
  comments: [
    {
      by: 'felix',
      on: month(-1).day(8),
      text: 'Implemented in time. Judged after the next two releases, so not before the window is over.',
    },
  ],
}
