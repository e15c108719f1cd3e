import { actorId } from '#domain/kernel/facts.ts'
import { refuse, unmet } from '#domain/kernel/refusal.ts'
import { inherent, notAnalysed, notEvaluated, type RiskFacts } from './guards.ts'

/** Who works on a risk. */
export const assessors = ['owner', 'analyst', 'raiser', 'processOwner', 'aimsManager'] as const
export const management = ['processOwner', 'aimsManager', 'topManagement'] as const

const analysed = [
  'title',
  'aiSystem',
  'assessment',
  'sources',
  'endangers',
  'cause',
  'event',
  'consequences',
  'existingControls',
] as const

/** From a risk somebody names to one that has a level. */
export const analysisMoves = {
  analyse: {
    label: { en: 'Analyse', de: 'Analysieren' },
    from: ['identified'],
    to: 'analysed',
    by: assessors,
    asks: [...analysed, 'owner', 'analyst'],
    needs: ['activePeople'],
    guard: (facts: RiskFacts) => [
      ...notAnalysed(facts),
      ...unmet(
        !facts.record.owner && refuse('owner_missing', { field: 'owner' }),
        facts.record.owner &&
          !facts.answers.activePeople.has(facts.record.owner) &&
          refuse('owner_not_active', { field: 'owner' }),
      ),
    ],
    effect: ({ actor }: RiskFacts) => ({ analysedBy: actorId(actor) }),
  },
  evaluate: {
    label: { en: 'Evaluate', de: 'Bewerten' },
    from: ['analysed'],
    to: 'evaluated',
    by: assessors,
    asks: ['consequences', 'likelihood', 'likelihoodBasis'],
    needs: ['riskCriteria'],
    guard: notEvaluated,
    effect: evaluated,
  },
} as const

/** Score and level as they follow, by which criteria, and one more rating in the row of them. */
function evaluated(facts: RiskFacts) {
  const { actor, now, today, record, answers } = facts
  const found = inherent(facts)!
  const criteria = answers.riskCriteria!.id
  return {
    ...found,
    criteria,
    evaluatedBy: actorId(actor),
    evaluatedAt: now,
    residualScore: null,
    residualLevel: null,
    ratings: [...record.ratings, { id: '', on: today, kind: 'identified' as const, ...found, criteria }],
  }
}
