import { month } from '../../calendar.ts'
import type { Story } from '../../story.ts'
import type { Who } from '../people.ts'

export const riskBasedAudits: Story<Who> = {
  title: 'Audit programme that follows the risk',
  description:
    'We audit every area for the same number of hours. The certification body found more in one day at Weir Street than we did in three. Spend the days where the risk is.',
  source: ['auditFinding', 'Stage 2 audit by Northlight, opportunity 1'],
  category: 'auditProgramme',
  serves: ['suitability', 'effectiveness'],
  requirement: '42001 9.2.2',
  found: { finding: 'Audit days are spread evenly, risks are not' },
  registered: month(-5).day(16),
  evaluation: {
    by: 'hanna',
    impact: 'medium',
    feasibility: 'high',
    need: 'low',
    risk: 'low',
    note: 'Every area is still seen once in the cycle.',
    effort: 9,
    cost: 1200,
  },
  sms4: {
    customer: [1, 'Not visible to them'],
    risk: [3, 'Audits look where it may hurt'],
    efficiency: [2, 'Same days, more to show for them'],
    compliance: [2, 'Programme must weigh importance'],
  },
  aims5: {
    riskTrust: [1, 'Indirect'],
    effectiveness: [3, 'Better findings drive everything else'],
    feasibility: [3, 'Planning work only'],
    strategic: [2, 'Keeps the certificate healthy'],
    stakeholder: [1, 'Certification body'],
  },
  assigned: { to: 'kenji', due: month(-3).day(18) },
  plan: {
    problem: 'An audit day yields 0.6 findings that lead to a change.',
    resources: 'Nine days of internal audit.',
    proof: {
      metric: 'Findings that led to a change, per audit day',
      unit: 'per day',
      method: 'Audit reports, findings with an action taken',
      better: 'increase',
      before: 0.6,
      beforeDays: 180,
      target: 1,
      settleDays: 7,
    },
    evaluateOn: month(-1).day(8),
  },
  attempts: [
    {
      changes: [{ what: 'Audit days follow risk, change and earlier findings', affects: 'Audit programme, all areas' }],
      actions: [
        { what: 'Score all areas for risk and change', by: 'beatriz', evidence: 'Scores of 19 areas' },
        { what: 'Plan the next cycle by score', by: 'kenji', evidence: 'Programme, approved by Ingrid' },
        {
          what: 'Brief auditors on asking "what would break?"',
          by: 'kenji',
          evidence: 'Briefing with three trial interviews',
        },
      ],
      began: month(-4).day(6),
      implemented: month(-3).day(16),
      outcome: {
        judged: month(-1).day(7),
        after: 1.1,
        evidence:
          'Audit days of the quarter, security and services included: eleven findings with an action in ten days.',
        addressed: 'We find what matters before others do.',
        lookedAt: 'Areas with few days: all seen at least once, none overlooked.',
        decision: 'sustain',
      },
    },
  ],
  ending: {
    how: 'completed',
    updates: {
      policy: 'n/a: audit charter unchanged',
      procedure: 'PR-08 Internal audit, section 3',
      training: 'Auditors’ day, trial interviews',
    },
    lesson: 'The quiet areas were quiet because we never changed the question.',
  },
}
