import { month } from '../../calendar.ts'
import type { Story } from '../../story.ts'
import type { Who } from '../people.ts'

export const evidenceIndex: Story<Who> = {
  title: 'Evidence index per requirement',
  description:
    'In the mock audit we had nearly everything and found it in 26 minutes on average. The auditor was kind about it. The real one will not be.',
  source: ['auditFinding', 'Mock audit by Kestrel Advisory, remark 2'],
  category: 'documentation',
  serves: ['adequacy', 'effectiveness'],
  requirement: '42001 7.5.3',
  found: { finding: 'Evidence is there and takes long to find' },
  registered: month(-8).day(17),
  evaluation: {
    by: 'hanna',
    impact: 'medium',
    feasibility: 'high',
    need: 'medium',
    risk: 'low',
    note: 'Links, not copies.',
    effort: 13,
    cost: 1000,
  },
  sms4: {
    customer: [1, 'Not visible to them'],
    risk: [2, 'Fewer findings for want of a paper'],
    efficiency: [3, 'Saves days at each audit'],
    compliance: [2, 'Control of documents'],
  },
  aims5: {
    riskTrust: [1, 'None directly'],
    effectiveness: [3, 'Shows gaps before auditors do'],
    feasibility: [3, 'A table with links'],
    strategic: [2, 'Certification this year'],
    stakeholder: [2, 'Certification body'],
  },
  assigned: { to: 'elena', due: month(-7).day(26) },
  plan: {
    problem: 'It takes 26 minutes to produce a piece of evidence that exists.',
    resources: 'Thirteen days of Elena and the owners.',
    proof: {
      metric: 'Minutes until the evidence asked for is on the table',
      unit: 'min',
      method: 'Mean over 20 requirements drawn by internal audit',
      better: 'decrease',
      before: 26,
      beforeDays: 20,
      target: 5,
      settleDays: 7,
    },
    evaluateOn: month(-5).day(18),
  },
  attempts: [
    {
      changes: [
        { what: 'One row per requirement: what shows it, where it lies, who knows it', affects: 'All 70 requirements' },
      ],
      actions: [
        { what: 'Lay out the index and fill the first ten rows', by: 'elena', evidence: 'Index, first ten rows' },
        { what: 'Have each owner fill theirs', by: 'amara', evidence: '70 of 70 rows' },
        { what: 'Check every link twice', by: 'beatriz', evidence: 'Link check, four dead ones replaced' },
      ],
      began: month(-7).day(4),
      implemented: month(-7).day(24),
      outcome: {
        judged: month(-5).day(18),
        after: 4,
        evidence: 'Draw of 20 by internal audit: mean 4 minutes, longest 11.',
        addressed: 'In stage 2 nobody left the room to look for anything.',
        lookedAt: 'Copies made beside the index: none found.',
        decision: 'sustain',
      },
    },
  ],
  ending: {
    how: 'completed',
    updates: {
      policy: 'n/a: no policy concerned',
      procedure: 'PR-07 Documents, section 6',
      training: 'Owners, a quarter of an hour each',
    },
    lesson: 'An index of links ages well. An evidence folder of copies was wrong after a week.',
  },
}
