import { actorId } from '#domain/kernel/facts.ts'
import { type Refusal, refuse, unmet } from '#domain/kernel/refusal.ts'
import { addDays } from '#domain/time/days.ts'
import { separated, usedExceptions } from '../duties.ts'
import { analystsMissing } from './decideMoves.ts'
import type { Nonconformity } from './fields.ts'
import { limitsOf, stepDays, USUAL_WINDOW_DAYS } from './limits.ts'
import { handsOn, type NonconformityFacts, type NonconformityMove, planners } from './people.ts'
import { notAnalysed, notPlanned, notProvable } from './planGuards.ts'
import { isDropped } from './reactMoves.ts'

/** From the cause to the work done (A212–A233). */
export const planMoves = {
  plan: {
    label: { en: 'Plan', de: 'Planen' },
    from: ['analysing'],
    to: 'planned',
    by: ['owner'],
    asks: [
      'rootCause',
      'elsewhere',
      'actions',
      'proportionality',
      'verificationBy',
      'verificationCriterion',
      'waitDays',
      'windowDays',
      'verificationMetric',
      'worthwhile',
    ],
    needs: ['causes', 'activePeople', 'measuredEffect'],
    guard: (facts) => [
      // Analysts and severity may have changed since the analysis began.
      ...analystsMissing(facts),
      ...notAnalysed(facts),
      ...notPlanned(facts),
      ...notProvable(facts),
      ...notMeasurable(facts),
    ],
    effect: ({ record, before, now, today }) => ({
      waitDays: record.waitDays ?? limitsOf(before.severity).waitDays,
      windowDays: record.windowDays ?? USUAL_WINDOW_DAYS,
      plannedAt: now,
      stepDue: addDays(today, stepDays.approve),
    }),
  },
  approvePlan: {
    label: { en: 'Approve the plan', de: 'Plan genehmigen' },
    from: ['planned'],
    to: 'approved',
    by: ['topManagement', 'aimsManager'],
    // The causes may have been drawn anew since the plan was made.
    needs: ['exceptions', 'causes', 'activePeople', 'measuredEffect'],
    guard: (facts) => [
      ...separated(facts, 'SOD-02', planners(facts.before)),
      ...notAnalysed(facts),
      ...notPlanned(facts),
      ...notMeasurable(facts),
    ],
    effect: (facts) => ({
      approvedAt: facts.now,
      approvedBy: actorId(facts.actor),
      ...usedExceptions(facts, 'SOD-02', planners(facts.before)),
    }),
  },
  returnPlan: {
    label: { en: 'Return the plan', de: 'Plan zurückgeben' },
    from: ['planned'],
    to: 'analysing',
    by: ['topManagement', 'aimsManager', 'owner'],
    reason: 'required',
    effect: ({ today }) => ({ stepDue: addDays(today, stepDays.plan) }),
  },
  start: {
    label: { en: 'Start the work', de: 'Arbeit beginnen' },
    from: ['approved'],
    to: 'implementing',
    by: ['owner', 'responsibleForAction'],
  },
  replan: {
    label: { en: 'Change the plan', de: 'Plan ändern' },
    from: ['approved', 'implementing'],
    to: 'analysing',
    by: ['owner'],
    reason: 'required',
    effect: ({ before, today }) => ({
      approvedAt: null,
      approvedBy: null,
      frozenProof: null,
      implementers: handsOn(before),
      stepDue: addDays(today, stepDays.plan),
    }),
  },
  complete: {
    label: { en: 'Mark implemented', de: 'Als umgesetzt melden' },
    from: ['implementing'],
    to: 'awaitingVerification',
    by: ['owner'],
    asks: ['actions'],
    guard: (facts) => [...onlyTicked(facts), ...notDone(facts)],
    effect: waitingForProof,
  },
} as const satisfies Record<string, NonconformityMove>

/** A metric that is to show it must be able to: it is in use and has readings from before (measurement.md 2b). */
function notMeasurable({ record, answers }: NonconformityFacts): Refusal[] {
  if (!record.verificationBy.includes('metric') || !record.verificationMetric) return []
  return unmet(
    !answers.measuredEffect?.isMeasurable && refuse('metric_not_measurable', { field: 'verificationMetric' }),
  )
}

/** An approved action is done and evidenced; what it is and whose it is does not change on the way. */
export function onlyTicked({ record, before }: NonconformityFacts): Refusal[] {
  const fixed = ({ id, cause, type, what, responsible, resources, due }: Nonconformity['actions'][number]) =>
    JSON.stringify([id, cause, type, what, responsible, resources, due])
  const planned = new Set(before.actions.map(fixed))
  return unmet(
    isDropped(before.actions, record.actions) && refuse('action_dropped', { field: 'actions' }),
    record.actions.some((action) => !planned.has(fixed(action))) && refuse('plan_is_approved', { field: 'actions' }),
  )
}

function notDone({ record }: NonconformityFacts): Refusal[] {
  const open = record.actions.filter(({ done }) => !done).length
  const isBare = record.actions.some(({ done, evidence, evidenceFile }) => done && !evidence?.trim() && !evidenceFile)
  return unmet(
    open > 0 && refuse('actions_open', { field: 'actions', values: { count: open } }),
    isBare && refuse('action_evidence_missing', { field: 'actions' }),
  )
}

/** The wait was fixed with the plan; its days are counted from the day the work is done (C-212). */
function waitingForProof({ before, now, today }: NonconformityFacts): Partial<Nonconformity> {
  const { waitDays, leastWaitDays } = limitsOf(before.severity)
  // Graded again since, it may have to wait longer than was planned.
  const verifyNotBefore = addDays(today, Math.max(before.waitDays ?? waitDays, leastWaitDays))
  return {
    implementedAt: now,
    verifyNotBefore,
    verifyNotAfter: addDays(verifyNotBefore, before.windowDays ?? USUAL_WINDOW_DAYS),
    stepDue: null,
  }
}
