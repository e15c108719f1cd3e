import { month } from '../../calendar.ts'
import type { Story } from '../../story.ts'
import type { Who } from '../people.ts'

export const driftAlarm: Story<Who> = {
  title: 'Seasonal drift alarm for ClaimSight',
  description:
    'After the storms ClaimSight went wrong for twelve days before anyone noticed. The weekly look is too slow when the weather changes in a night.',
  source: ['monitoring', 'ClaimSight monitoring: accuracy trend after the storm season'],
  category: 'serviceDelivery',
  serves: ['effectiveness'],
  requirement: '42001 A.6.2.6',
  found: { metric: 'accuracy' },
  registered: month(-7).day(5),
  evaluation: {
    by: 'hanna',
    impact: 'high',
    feasibility: 'medium',
    need: 'medium',
    risk: 'low',
    note: 'Too many alarms would be ignored: tune on last year.',
    effort: 17,
    cost: 4800,
  },
  sms4: {
    customer: [3, 'Wrong triage means late help'],
    risk: [3, 'Twelve days of wrong priorities'],
    efficiency: [2, 'Less rework after storms'],
    compliance: [1, 'Monitoring existed, only slow'],
  },
  aims5: {
    riskTrust: [3, 'Drift seen before customers feel it'],
    effectiveness: [3, 'Pattern for every model'],
    feasibility: [2, 'Needs weather data'],
    strategic: [3, 'Objective on monitoring'],
    stakeholder: [2, 'Claims desk asked'],
  },
  assigned: { to: 'jonas', due: month(-6).day(20) },
  plan: {
    problem: 'It took twelve days to notice that accuracy had dropped after the storms.',
    resources: '17 days of data science; weather feed, 4,800 euro a year.',
    proof: {
      metric: 'Days from onset of drift to alarm',
      unit: 'days',
      method: 'Replay of past storms and live events, mean',
      better: 'decrease',
      before: 12,
      beforeDays: 60,
      target: 2,
      settleDays: 10,
    },
    evaluateOn: month(-4).day(20),
  },
  attempts: [
    {
      changes: [{ what: 'Daily drift check that knows the season, with a person on call', affects: 'ClaimSight' }],
      actions: [
        {
          what: 'Build the check and replay three storms',
          by: 'jonas',
          evidence: 'Replay report: alarms on day one or two',
        },
        {
          what: 'Agree who is called and what they may switch off',
          by: 'marc',
          evidence: 'On-call card, claims and data science',
        },
        { what: 'Drill it on a Saturday', by: 'ruth', evidence: 'Drill log: 22 minutes to hand-over' },
      ],
      began: month(-7).day(24),
      implemented: month(-6).day(18),
      outcome: {
        judged: month(-4).day(20),
        after: 1.5,
        evidence: 'Four events in the window: 1, 1, 2 and 2 days.',
        addressed: 'The hail in spring was caught on the second day.',
        lookedAt: 'False alarms: three in two months, each closed in under an hour.',
        decision: 'sustain',
      },
    },
  ],
  ending: {
    how: 'completed',
    updates: {
      policy: 'n/a: policy asks for monitoring already',
      procedure: 'PR-34 Model monitoring, daily check',
      training: 'On-call staff, one drill a quarter',
    },
    lesson: 'Weather is a feature of the monitoring, not only of the model.',
  },
}
