import { actorId } from '#domain/kernel/facts.ts'
import { type Refusal, refuse, unmet } from '#domain/kernel/refusal.ts'
import { separated, usedExceptions } from '../duties.ts'
import { keptActions } from './actions.ts'
import { stepTo } from './debts.ts'
import type { ImprovementFacts } from './people.ts'
import { movedDateNeedsReason, withTarget } from './plannedEnd.ts'
import { planOfSeries } from './planOfSeries.ts'
import type { ImprovementMove } from './registerMoves.ts'
import { isSmall } from './small.ts'

const planAsks = [
  'problemWords',
  'problemMetric',
  'problemIncident',
  'problemFinding',
  'changes',
  'actions',
  'resources',
  'resourcesConfirmed',
  'effortDays',
  'cost',
  'proof',
  'metric',
  'metricUnit',
  'metricMethod',
  'direction',
  'baseline',
  'baselineFrom',
  'baselineTo',
  'target',
  'factBefore',
  'factAfter',
  'evaluationDate',
  'settleDays',
  'targetDate',
  'seriesMetric',
  'metricJustification',
  'worthwhile',
  'baselineLength',
  'baselineLengthReason',
  'plannedPostPoints',
  'rolloutStart',
  'guardrails',
] as const

/** From the plan to the change itself: plan, approve, pilot, start, complete. */
export const workMoves = {
  plan: {
    label: { en: 'Plan', de: 'Planen' },
    from: ['assigned'],
    to: 'planned',
    by: ['owner', 'coordinatorOfSmall'],
    asks: planAsks,
    needs: ['activePeople', 'scoringModels', 'proof', 'delegated'],
    guard: (facts) => [...stepTo('planned', withTarget(facts)), ...movedDateNeedsReason(facts)],
    effect: (facts) => ({ ...acceptedByOwner(facts), ...newPlan(facts), iteration: facts.before.iteration ?? 1 }),
  },
  replan: {
    label: { en: 'Change the plan', de: 'Plan ändern' },
    from: ['planned'],
    by: ['owner'],
    asks: planAsks,
    needs: ['activePeople', 'scoringModels', 'proof', 'delegated'],
    reason: 'required',
    guard: (facts) => stepTo('planned', withTarget(facts)),
    effect: newPlan,
  },
  approvePlan: {
    label: { en: 'Approve the plan', de: 'Plan genehmigen' },
    from: ['planned'],
    by: ['topManagement', 'aimsManager'],
    needs: ['exceptions'],
    guard: (facts) => [
      ...separated(facts, 'SOD-02', [facts.before.owner]),
      ...unmet(facts.before.planApprovedAt !== null && refuse('already_approved')),
    ],
    effect: (facts) => ({
      planApprovedBy: actorId(facts.actor),
      planApprovedAt: facts.now,
      ...usedExceptions(facts, 'SOD-02', [facts.before.owner]),
    }),
  },
  returnPlan: {
    label: { en: 'Return the plan', de: 'Plan zurückgeben' },
    from: ['planned'],
    to: 'assigned',
    by: ['topManagement', 'aimsManager'],
    reason: 'required',
    effect: () => ({ planApprovedBy: null, planApprovedAt: null }),
  },
  pilot: {
    label: { en: 'Start a pilot', de: 'Pilot beginnen' },
    from: ['planned'],
    to: 'piloting',
    by: ['owner'],
    asks: ['pilotScope', 'pilotMetric', 'stopCriteria', 'resourcesConfirmed', 'workInProgressReason'],
    needs: ['workInProgress', 'activePeople', 'scoringModels', 'proof', 'delegated'],
    guard: (facts) => [
      ...unmet(
        !facts.record.pilotScope?.trim() && refuse('pilot_scope_missing', { field: 'pilotScope' }),
        !facts.record.pilotMetric?.trim() && refuse('pilot_metric_missing', { field: 'pilotMetric' }),
        !facts.record.stopCriteria?.trim() && refuse('stop_criteria_missing', { field: 'stopCriteria' }),
      ),
      ...mayBegin(facts),
    ],
    effect: (facts) => ({ ...begun(facts), pilotResult: null }),
  },
  goAhead: {
    label: { en: 'Roll out', de: 'Ausrollen' },
    from: ['piloting'],
    to: 'implementing',
    by: ['owner'],
    asks: ['pilotResult'],
    needs: ['activePeople', 'scoringModels', 'proof'],
    reason: 'required',
    guard: (facts) => [
      ...stepTo('implementing', facts),
      ...unmet(!facts.record.pilotResult?.trim() && refuse('pilot_result_missing', { field: 'pilotResult' })),
    ],
  },
  start: {
    label: { en: 'Start the work', de: 'Arbeit beginnen' },
    from: ['planned'],
    to: 'implementing',
    by: ['owner', 'coordinatorOfSmall'],
    asks: ['resourcesConfirmed', 'workInProgressReason'],
    needs: ['workInProgress', 'activePeople', 'scoringModels', 'proof', 'delegated'],
    guard: mayBegin,
    effect: begun,
  },
  complete: {
    label: { en: 'Mark implemented', de: 'Als umgesetzt melden' },
    from: ['implementing'],
    to: 'implemented',
    by: ['owner', 'coordinatorOfSmall'],
    asks: ['actions', 'after', 'afterFrom', 'afterTo', 'factSeen', 'outcomeEvidence'],
    needs: ['activePeople', 'scoringModels', 'proof'],
    guard: (facts) => [
      ...stepTo('implemented', facts),
      ...keptActions(facts),
      ...unmet(
        facts.record.actions.length === 0 &&
          !isSmall(facts.record, facts.settings) &&
          refuse('action_missing', { field: 'actions' }),
        facts.record.actions.some(({ done }) => !done) &&
          refuse('actions_open', { field: 'actions', values: { count: openActions(facts) } }),
        facts.record.actions.some(({ done, evidence, evidenceFile }) => done && !evidence?.trim() && !evidenceFile) &&
          refuse('action_evidence_missing', { field: 'actions' }),
      ),
    ],
    effect: ({ now }) => ({ implementedAt: now }),
  },
} as const satisfies Record<string, ImprovementMove>

/** What must hold before work begins: an approved plan where the limit is passed, a closed baseline, resources, a free place. */
function mayBegin(facts: ImprovementFacts): Refusal[] {
  const { record, before, settings, answers, today } = facts
  const limit = Math.max(settings.delegatedCostLimit, answers.delegated?.limit ?? 0)
  const isOverLimit = (record.cost ?? 0) > limit
  const isFull = answers.workInProgress >= settings.workInProgressLimit
  return [
    ...stepTo('planned', facts),
    ...unmet(
      isOverLimit && !before.planApprovedAt && refuse('plan_not_approved', { values: { limit } }),
      record.proof === 'twoFigures' &&
        record.baselineTo &&
        record.baselineTo > today &&
        refuse('baseline_not_closed', { field: 'baselineTo' }),
      !record.resourcesConfirmed && refuse('resources_not_confirmed', { field: 'resourcesConfirmed' }),
      isFull &&
        !record.workInProgressReason?.trim() &&
        refuse('work_in_progress_full', {
          field: 'workInProgressReason',
          values: { limit: settings.workInProgressLimit },
        }),
    ),
  ]
}

/** Planning one's own is accepting it; someone else's plan accepts nothing in the owner's name. */
function acceptedByOwner({ before, actor, now }: ImprovementFacts) {
  return { acceptedAt: before.acceptedAt ?? (actorId(actor) === before.owner ? now : null) }
}

/** A plan that changed is approved anew; its target date follows from its actions, and the first one stays known. */
function newPlan(facts: ImprovementFacts) {
  const { before } = facts
  const followed = withTarget(facts)
  const { targetDate } = followed.record
  return {
    ...planOfSeries(followed),
    targetDate,
    planApprovedBy: null,
    planApprovedAt: null,
    delegation: authorityUsed(facts),
    originalTargetDate: before.originalTargetDate ?? before.targetDate ?? targetDate,
  }
}

/** The proof is fixed as the work begins; from now on it can no longer be chosen to fit the outcome (C-115). */
function begun(facts: ImprovementFacts) {
  return {
    ...planOfSeries(facts),
    startedAt: facts.now,
    firstStartedAt: facts.before.firstStartedAt ?? facts.now,
    proofFixedAt: facts.now,
    delegation: facts.before.planApprovedAt === null ? authorityUsed(facts) : null,
    ...acceptedByOwner(facts),
  }
}

/** The authority by which nobody else needs to approve, kept so that auditors see it (C-140); null: the house's own limit is enough, or nothing is. */
function authorityUsed({ record, settings, answers }: ImprovementFacts): string | null {
  const cost = record.cost ?? 0
  const isNeeded = cost > settings.delegatedCostLimit && cost <= (answers.delegated?.limit ?? 0)
  return isNeeded ? (answers.delegated?.id ?? null) : null
}

function openActions({ record }: ImprovementFacts): number {
  return record.actions.filter(({ done }) => !done).length
}
