import { month } from '../../calendar.ts'
import type { Story } from '../../story.ts'
import type { Who } from '../people.ts'

export const maskedTestData: Story<Who> = {
  title: 'Masked test data for every model',
  description:
    'I found rows of our test customers in the FraudLens feature table, and right beside them real names in the test environment. Nobody was harmed. Next time somebody may be.',
  source: ['nearMiss', 'Test data found in the FraudLens feature table'],
  category: 'serviceDelivery',
  serves: ['adequacy', 'effectiveness'],
  requirement: '42001 A.7.4',
  raisedBy: 'samir',
  registered: month(-13).day(4),
  evaluation: {
    by: 'hanna',
    impact: 'high',
    feasibility: 'medium',
    need: 'medium',
    risk: 'medium',
    note: 'Masking breaks joins if done carelessly; start with FraudLens.',
    effort: 25,
    cost: 14500,
  },
  sms4: {
    customer: [1, 'Nothing they would see'],
    risk: [3, 'Real names where they do not belong'],
    efficiency: [1, 'Costs some convenience'],
    compliance: [3, 'Privacy and data quality controls alike'],
  },
  aims5: {
    riskTrust: [3, 'Personal data and training data kept apart'],
    effectiveness: [2, 'One rule for all models'],
    feasibility: [2, 'A masking tool and a month of work'],
    strategic: [3, 'Named in the risk treatment plan'],
    stakeholder: [3, 'Privacy officer and supervisor expect it'],
  },
  assigned: { to: 'leila', due: month(-12).day(16) },
  plan: {
    problem: 'Four findings of real data in test or test data in production within one quarter.',
    resources: 'Masking tool, 14,500 euro; 25 days of data science.',
    proof: {
      metric: 'Findings of real data in test, or the reverse',
      unit: 'findings',
      method: 'Monthly scan of all feature tables and test schemas',
      better: 'decrease',
      before: 4,
      beforeDays: 90,
      target: 0,
      settleDays: 20,
    },
    evaluateOn: month(-10).day(20),
  },
  attempts: [
    {
      changes: [
        {
          what: 'Test environments only take masked copies',
          affects: 'ClaimSight, PriceGuide, FraudLens, RoutePredict',
        },
        { what: 'A monthly scan looks for leaks both ways', affects: 'Data platform' },
      ],
      actions: [
        { what: 'Set up masking that keeps keys joinable', by: 'jonas', evidence: 'Masking jobs, reviewed by Leila' },
        { what: 'Empty and refill the four test environments', by: 'samir', evidence: 'Runbook with four timestamps' },
        { what: 'Schedule the scan and who reads it', by: 'leila', evidence: 'First scan report, nothing found' },
      ],
      began: month(-13).day(23),
      implemented: month(-12).day(15),
      outcome: {
        judged: month(-10).day(20),
        after: 0,
        evidence: 'Two monthly scans over 212 tables: no finding.',
        addressed: 'The way the near miss happened is closed.',
        unintended: {
          what: 'Two models lost a postcode feature in test',
          followUp: 'Coarser postcodes are kept, agreed with Hanna',
        },
        decision: 'sustain',
      },
    },
  ],
  ending: {
    how: 'completed',
    updates: {
      policy: 'Data policy, section 5',
      procedure: 'PR-31 Test environments',
      training: 'Onboarding of data science, day two',
    },
    lesson: 'A near miss is the cheapest audit there is. Samir was thanked in front of everyone, and reports doubled.',
  },
}
