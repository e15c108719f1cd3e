import { month } from '../../calendar.ts'
import type { Story } from '../../story.ts'
import type { Who } from '../people.ts'

export const assessmentTemplate: Story<Who> = {
  title: 'A clearer template for impact assessments',
  description:
    'An impact assessment takes 41 days, most of it spent guessing what a question wants. Auditors understood ours only with the author beside them.',
  source: ['auditFinding', 'Internal audit IA-1, opportunity 3'],
  category: 'documentation',
  serves: ['suitability', 'effectiveness'],
  requirement: '42001 6.1.4',
  found: { finding: 'The template for impact assessments is hard to fill in' },
  registered: month(-11).day(17),
  evaluation: {
    by: 'leila',
    impact: 'medium',
    feasibility: 'high',
    need: 'low',
    risk: 'low',
    note: 'Six assessments exist to learn from.',
    effort: 12,
    cost: 1500,
  },
  sms4: {
    customer: [1, 'Not visible to them'],
    risk: [2, 'Better questions find more'],
    efficiency: [2, 'Halves the effort of authors'],
    compliance: [2, 'Opportunity named by audit'],
  },
  aims5: {
    riskTrust: [2, 'Questions about people come first'],
    effectiveness: [3, 'Six assessments a year use it'],
    feasibility: [3, 'Words on paper'],
    strategic: [2, 'Serves objective O4'],
    stakeholder: [1, 'Only authors wait for it'],
  },
  assigned: { to: 'hanna', due: month(-9).day(12) },
  plan: {
    problem: 'An assessment takes 41 days from start to signature.',
    resources: 'Twelve days of Hanna and Elena, two authors as testers.',
    proof: {
      metric: 'Days from start to signature of an assessment',
      unit: 'days',
      method: 'Median over assessments signed in the window',
      better: 'decrease',
      before: 41,
      beforeDays: 150,
      target: 20,
      settleDays: 7,
    },
    evaluateOn: month(-6).day(9),
  },
  attempts: [
    {
      changes: [{ what: 'Nineteen plain questions with one example each', affects: 'Template AISIA' }],
      actions: [
        { what: 'Mark what authors asked back in six assessments', by: 'hanna', evidence: '73 questions, sorted' },
        { what: 'Write the template and try it on AskLys', by: 'elena', evidence: 'AISIA template 2.0 and the trial' },
        { what: 'Retire the old one everywhere', by: 'elena', evidence: 'Old template withdrawn, links replaced' },
      ],
      began: month(-10).day(6),
      implemented: month(-9).day(8),
      outcome: {
        judged: month(-6).day(9),
        after: 18,
        evidence: 'Four assessments in the window: 15, 17, 19 and 24 days.',
        addressed: 'Authors no longer ask back, and auditors read them alone.',
        lookedAt: 'Whether shorter meant shallower: Kenji compared two, the new one names more risks.',
        decision: 'sustain',
      },
    },
  ],
  ending: {
    how: 'completed',
    updates: {
      policy: 'n/a: template only',
      procedure: 'PR-05 Impact assessment, annex B',
      training: 'One example in the authors’ guide',
    },
    lesson: 'The questions people ask back are the next version of the form.',
  },
}
