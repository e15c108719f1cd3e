import { actorId } from '#domain/kernel/facts.ts'
import { type Refusal, refuse, unmet } from '#domain/kernel/refusal.ts'
import type { Improvement } from './fields.ts'
import { handsOn, type ImprovementFacts } from './people.ts'
import { acceptance, type ImprovementMove } from './registerMoves.ts'
import { beforeImplemented, inSomeonesHands, isUnderWay } from './stages.ts'

/** What may happen on the way: another date, another owner, a deferral, an end. */
export const sideMoves = {
  redate: {
    label: { en: 'Change the target date', de: 'Zieltermin ändern' },
    from: ['assigned', 'planned', 'piloting', 'implementing'],
    by: ['owner', 'improvementCoordinator', 'aimsManager', 'topManagement'],
    asks: ['targetDate'],
    reason: 'required',
    guard: ({ record, before }) =>
      unmet(
        !record.targetDate && refuse('target_date_missing', { field: 'targetDate' }),
        record.targetDate === before.targetDate && refuse('target_date_unchanged', { field: 'targetDate' }),
        record.targetDate &&
          record.evaluationDate &&
          record.evaluationDate < record.targetDate &&
          refuse('evaluation_before_target', { field: 'targetDate' }),
      ),
    effect: ({ before, record }) => ({
      originalTargetDate: before.originalTargetDate ?? before.targetDate ?? record.targetDate,
    }),
  },
  redateEvaluation: {
    label: { en: 'Change the evaluation date', de: 'Beurteilungstermin ändern' },
    from: ['planned', 'piloting', 'implementing', 'implemented'],
    by: ['improvementCoordinator', 'aimsManager', 'topManagement'],
    asks: ['evaluationDate'],
    reason: 'required',
    guard: ({ record, before }) =>
      unmet(
        before.frozenProof !== null && refuse('amend_instead', { field: 'evaluationDate' }),
        !record.evaluationDate && refuse('evaluation_date_missing', { field: 'evaluationDate' }),
        record.evaluationDate &&
          record.targetDate &&
          record.evaluationDate < record.targetDate &&
          refuse('evaluation_before_target', { field: 'evaluationDate' }),
      ),
  },
  reassign: {
    label: { en: 'Reassign', de: 'Neu zuweisen' },
    from: [...inSomeonesHands],
    by: ['improvementCoordinator', 'aimsManager', 'topManagement'],
    asks: ['owner', 'actions'],
    needs: ['activePeople'],
    reason: 'required',
    guard: (facts) => [...ownerRefusals(facts), ...handedOnRefusals(facts)],
    effect: (facts) => ({ ...handedOn(facts), ...approvalKept(facts) }),
  },
  escalate: {
    label: { en: 'Escalate', de: 'Eskalieren' },
    from: [...beforeImplemented, 'implemented'],
    by: ['improvementCoordinator', 'aimsManager', 'topManagement'],
    reason: 'required',
  },
  askDeferral: {
    label: { en: 'Ask to defer', de: 'Zurückstellung beantragen' },
    from: [...beforeImplemented],
    by: ['owner'],
    asks: ['deferredUntil'],
    reason: 'required',
    guard: ({ record, today }) => deferralDay(record.deferredUntil, today),
    effect: ({ reason }) => ({ deferReason: reason, deferApprovedBy: null }),
  },
  defer: {
    label: { en: 'Defer', de: 'Zurückstellen' },
    from: [...beforeImplemented],
    by: ['improvementCoordinator', 'aimsManager', 'topManagement'],
    asks: ['deferredUntil'],
    reason: 'required',
    guard: ({ record, before, actor, today }) => [
      ...deferralDay(record.deferredUntil, today),
      ...unmet(before.owner !== null && before.owner === actorId(actor) && refuse('deferral_own')),
    ],
    effect: ({ reason, actor }) => ({ deferReason: reason, deferApprovedBy: actorId(actor) }),
  },
  resume: {
    label: { en: 'Resume', de: 'Wieder aufnehmen' },
    from: [...beforeImplemented],
    by: ['owner', 'improvementCoordinator'],
    guard: ({ before }) => unmet(!before.deferredUntil && refuse('not_deferred')),
    effect: () => ({ deferredUntil: null, deferReason: null, deferApprovedBy: null }),
  },
  cancel: {
    label: { en: 'Cancel', de: 'Abbrechen' },
    from: [...beforeImplemented],
    to: 'cancelled',
    by: ['improvementCoordinator', 'aimsManager', 'topManagement'],
    asks: ['decisionReference', 'pilotResult'],
    reason: 'required',
    guard: ({ record, before }) =>
      unmet(
        !record.decisionReference?.trim() && refuse('decision_reference_missing', { field: 'decisionReference' }),
        before.state === 'piloting' &&
          !record.pilotResult?.trim() &&
          refuse('pilot_result_missing', { field: 'pilotResult' }),
      ),
    effect: ({ reason }) => ({ cancelledBecause: reason }),
  },
} as const satisfies Record<string, ImprovementMove>

function ownerRefusals({ record, before, answers }: ImprovementFacts): Refusal[] {
  const isNew = record.owner !== before.owner
  return unmet(
    !record.owner && refuse('owner_missing', { field: 'owner' }),
    record.owner && !answers.activePeople.has(record.owner) && refuse('owner_not_active', { field: 'owner' }),
    !isNew && areHandsSame(record, before) && refuse('owner_unchanged', { field: 'owner' }),
    isNew &&
      record.owner !== null &&
      isUnderWay(before.state) &&
      record.owner === before.planApprovedBy &&
      refuse('owner_approved_plan', { field: 'owner' }),
  )
}

function areHandsSame(one: Improvement, other: Improvement): boolean {
  const hands = ({ actions }: Improvement) => JSON.stringify(actions.map(({ responsible }) => responsible))
  return hands(one) === hands(other)
}

/** Actions change hands here and nothing else about them: the plan is not rewritten on the way. */
function handedOnRefusals({ record, before, answers }: ImprovementFacts): Refusal[] {
  const withoutHands = (actions: Improvement['actions']) =>
    JSON.stringify(actions.map((action) => ({ ...action, responsible: null })))
  const isNewHand = ({ id, responsible }: Improvement['actions'][number]) =>
    before.actions.find((action) => action.id === id)?.responsible !== responsible
  const taken = record.actions.filter(isNewHand)
  return unmet(
    withoutHands(record.actions) !== withoutHands(before.actions) && refuse('only_hands_change', { field: 'actions' }),
    taken.some(({ responsible }) => !responsible) && refuse('action_responsible_missing', { field: 'actions' }),
    taken.some(({ responsible }) => responsible && !answers.activePeople.has(responsible)) &&
      refuse('action_responsible_not_active', { field: 'actions' }),
  )
}

/** Whoever worked on it stays known as such; a new owner has yet to accept. */
function handedOn(facts: ImprovementFacts) {
  const { before, record } = facts
  return {
    ...(record.owner !== before.owner && acceptance(facts)),
    ...(isUnderWay(before.state) && { implementers: handsOn(before) }),
  }
}

/** An approval does not hold for a plan whose owner gave it (SOD-02), nor does one owner's authority for another. */
function approvalKept({ before, record }: ImprovementFacts) {
  if (isUnderWay(before.state)) return {}
  return {
    ...(record.owner === before.planApprovedBy && { planApprovedBy: null, planApprovedAt: null }),
    ...(record.owner !== before.owner && { delegation: null }),
  }
}

function deferralDay(day: string | null, today: string) {
  return unmet(
    !day && refuse('deferral_date_missing', { field: 'deferredUntil' }),
    day && day <= today && refuse('deferral_date_past', { field: 'deferredUntil' }),
  )
}
