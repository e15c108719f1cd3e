import { actorId } from '#domain/kernel/facts.ts'
import type { Move } from '#domain/kernel/recordType.ts'
import { refuse, unmet } from '#domain/kernel/refusal.ts'
import { stepTo, withDebts } from './debts.ts'
import { expectedRefusals } from './expected.ts'
import type { ImprovementFields } from './fields.ts'
import type { ImprovementFacts, improvementRelations } from './people.ts'
import { ratingRefusals } from './ratings.ts'
import { scored } from './scores.ts'
import { inSomeonesHands, type Stage } from './stages.ts'

export type ImprovementMove = Move<ImprovementFields, Stage, keyof typeof improvementRelations>

/** From a suggestion to a place in the ranking: triage, evaluate, prioritize. */
export const registerMoves = {
  register: {
    label: { en: 'Register', de: 'Aufnehmen' },
    from: ['candidate'],
    to: 'registered',
    by: ['improvementCoordinator', 'raiserOfOwnArea'],
    asks: [
      'title',
      'description',
      'sourceType',
      'sourceWords',
      'problemMetric',
      'problemIncident',
      'problemFinding',
      'category',
      'dimensions',
      'frameworkReference',
      'effortDays',
      'cost',
      'ownArea',
    ],
    guard: (facts) => stepTo('registered', facts),
    effect: ({ now }) => ({ registeredAt: now }),
  },
  dismiss: {
    label: { en: 'Dismiss', de: 'Nicht aufnehmen' },
    from: ['candidate'],
    to: 'dismissed',
    by: ['improvementCoordinator'],
    reason: 'required',
    effect: ({ reason }) => ({ disposition: reason }),
  },
  merge: {
    label: { en: 'Merge', de: 'Zusammenführen' },
    from: ['candidate'],
    to: 'merged',
    by: ['improvementCoordinator'],
    asks: ['mergedInto'],
    reason: 'required',
    guard: ({ record }) =>
      unmet(
        !record.mergedInto && refuse('merge_target_missing', { field: 'mergedInto' }),
        record.mergedInto === record.id && refuse('merge_into_itself', { field: 'mergedInto' }),
      ),
    effect: ({ reason }) => ({ disposition: reason }),
  },
  evaluate: {
    label: { en: 'Evaluate', de: 'Bewerten' },
    from: ['registered'],
    to: 'evaluated',
    by: ['evaluator', 'improvementCoordinator', 'raiserOfSmall'],
    asks: [
      'potentialImpact',
      'feasibility',
      'resourceNeed',
      'risk',
      'evaluationNote',
      'effortDays',
      'cost',
      'legalDuty',
      'seriousNonconformity',
      'highRiskSystem',
      'imminentHarm',
    ],
    guard: (facts) => stepTo('evaluated', facts),
  },
  prioritize: {
    label: { en: 'Prioritize', de: 'Priorisieren' },
    from: ['evaluated'],
    to: 'prioritized',
    by: ['improvementCoordinator', 'raiserOfSmall'],
    asks: ['ratings', 'serves', 'expectedBy', 'expectedNeed'],
    needs: ['scoringModels', 'partyNeeds'],
    guard: (facts) => withDebts(facts, [...ratingRefusals(facts), ...expectedRefusals(facts)]),
    effect: scored,
  },
  rescore: {
    label: { en: 'Rate again', de: 'Neu einstufen' },
    from: ['prioritized', 'assigned', 'planned', 'piloting', 'implementing'],
    by: ['improvementCoordinator'],
    asks: [
      'ratings',
      'serves',
      'expectedBy',
      'expectedNeed',
      'legalDuty',
      'seriousNonconformity',
      'highRiskSystem',
      'imminentHarm',
    ],
    needs: ['scoringModels', 'partyNeeds'],
    reason: 'required',
    guard: (facts) => [...ratingRefusals(facts), ...expectedRefusals(facts)],
    effect: scored,
  },
  assign: {
    label: { en: 'Assign', de: 'Zuweisen' },
    from: ['prioritized'],
    to: 'assigned',
    by: ['improvementCoordinator', 'aimsManager', 'topManagement', 'raiserOfSmall'],
    asks: ['owner', 'targetDate'],
    needs: ['activePeople', 'scoringModels'],
    guard: (facts) => stepTo('assigned', facts),
    effect: (facts) => ({
      originalTargetDate: facts.record.originalTargetDate ?? facts.record.targetDate,
      ...acceptance(facts),
      declinedReason: null,
    }),
  },
  accept: {
    label: { en: 'Accept', de: 'Annehmen' },
    from: [...inSomeonesHands],
    by: ['owner'],
    guard: ({ before }) => unmet(before.acceptedAt !== null && refuse('already_accepted')),
    effect: ({ now }) => ({ acceptedAt: now }),
  },
  decline: {
    label: { en: 'Decline', de: 'Ablehnen' },
    from: ['assigned'],
    to: 'prioritized',
    by: ['owner'],
    reason: 'required',
    guard: ({ before }) => unmet(before.acceptedAt !== null && refuse('already_accepted')),
    effect: ({ reason }) => ({ owner: null, acceptedAt: null, declinedReason: reason }),
  },
} as const satisfies Record<string, ImprovementMove>

/** Accepting one's own work is implied: the owner who raised it, or who assigns it to themselves, need not say yes again. */
export function acceptance({ record, before, actor, now }: ImprovementFacts): { acceptedAt: string | null } {
  const isOwn = record.owner !== null && (record.owner === before.createdBy || record.owner === actorId(actor))
  return { acceptedAt: isOwn ? now : null }
}
