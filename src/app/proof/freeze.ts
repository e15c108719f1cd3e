import { createHash } from 'node:crypto'
import { actorId } from '#domain/kernel/facts.ts'
import {
  canonicalFreeze,
  type FrozenGuardrail,
  type FrozenProof,
  frozenProof,
} from '#domain/measurement/frozenProof.ts'
import type { ImprovementFacts } from '#domain/records/improvement/people.ts'
import type { NamedMetric } from '#domain/records/improvement/proofAnswers.ts'
import {
  baselineOf,
  changeDays,
  LEAST_POST_POINTS,
  plannedRolloutEnd,
  seriesMetricOf,
  USUAL_POST_POINTS,
} from '#domain/records/improvement/seriesPlan.ts'
import type { Tx } from '#store/open.ts'
import { insertFreeze } from '#store/proof/freezes.ts'
import type { Stored } from '#store/records/stored.ts'

/**
 * Writes down everything the verdict will be computed from, in the transaction in which the work begins (measurement.md 2b). The
 * SHA-256 of the text stays on the record, and so in the trail.
 */
export async function freezeProof(tx: Tx, facts: ImprovementFacts): Promise<Partial<Stored>> {
  const metric = seriesMetricOf(facts)
  if (facts.record.proof !== 'series' || metric === null) return {}
  const frozen = freezeOf(facts, metric)
  const text = canonicalFreeze(frozen)
  const sha256 = createHash('sha256').update(text, 'utf8').digest('hex')
  await insertFreeze(tx, facts.record.id, {
    iteration: frozen.iteration,
    text,
    sha256,
    frozenAt: facts.now,
    frozenBy: actorId(facts.actor),
  })
  return { frozenProof: sha256, frozenLate: frozen.afterTheFact }
}

/** The freeze as it would be written today. */
export function freezeOf(facts: ImprovementFacts, metric: NamedMetric): FrozenProof {
  const { record, before, actor, today } = facts
  const baseline = baselineOf(facts, metric)
  const plan = {
    metric,
    target: record.target,
    mwc: record.worthwhile,
    baseline: baseline.points,
    triggerPoints: baseline.triggerPoints,
    ...changeDays(facts),
    rolloutEnd: plannedRolloutEnd(facts),
    season: metric.season,
    guardrails: guardrailsOf(facts),
    plannedPostPoints: record.plannedPostPoints ?? USUAL_POST_POINTS,
    minPostPoints: LEAST_POST_POINTS,
    evaluationDate: record.evaluationDate ?? today,
    approver: before.planApprovedBy ?? before.owner ?? actorId(actor) ?? '',
    iteration: record.iteration ?? 1,
  }
  return frozenProof(plan, today)
}

function guardrailsOf(facts: ImprovementFacts): FrozenGuardrail[] {
  return facts.record.guardrails.flatMap(({ metric: id, margin }) => {
    const metric = facts.answers.proof?.metrics.get(id ?? '')
    return metric ? [{ metric, margin, season: metric.season, baseline: baselineOf(facts, metric).points }] : []
  })
}
