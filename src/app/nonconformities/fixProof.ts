import { createHash } from 'node:crypto'
import { actorId } from '#domain/kernel/facts.ts'
import { canonicalFreeze } from '#domain/measurement/frozenProof.ts'
import { limitsOf } from '#domain/records/nonconformity/limits.ts'
import { proofFixed } from '#domain/records/nonconformity/metricProof.ts'
import type { NonconformityFacts } from '#domain/records/nonconformity/people.ts'
import { addDays } from '#domain/time/days.ts'
import { measuredMetric } from '#store/nonconformities/measuredEffect.ts'
import { insertProof } from '#store/nonconformities/proofs.ts'
import type { Tx } from '#store/open.ts'
import type { Stored } from '#store/records/stored.ts'

/**
 * Writes down what the metric will be judged by, in the transaction that approves the plan: from now on it can no longer be chosen
 * to fit the outcome. The SHA-256 of the text stays on the record, and so in the trail.
 */
export async function fixProof(tx: Tx, facts: NonconformityFacts): Promise<Partial<Stored>> {
  const { before, actor, now, today } = facts
  if (!before.verificationBy.includes('metric') || before.verificationMetric === null) return {}
  const measured = await measuredMetric(tx, before.verificationMetric, today)
  if (!measured) throw new Error('A plan was approved whose metric is not in use.')
  const fixed = proofFixed(measured, {
    worthwhile: before.worthwhile,
    evaluationDate: evaluationDate(facts),
    approver: actorId(actor) ?? '',
    cycle: before.cycle ?? 1,
  })
  const text = canonicalFreeze(fixed)
  const sha256 = createHash('sha256').update(text, 'utf8').digest('hex')
  await insertProof(tx, before.id, {
    cycle: fixed.iteration,
    text,
    sha256,
    fixedAt: now,
    fixedBy: actorId(actor),
  })
  return { frozenProof: sha256 }
}

/** When it is looked at, as planned: the last action's day, and the wait after it. */
function evaluationDate({ before, today }: NonconformityFacts): string {
  const last =
    before.actions
      .flatMap(({ due }) => due ?? [])
      .toSorted()
      .at(-1) ?? today
  return addDays(last > today ? last : today, before.waitDays ?? limitsOf(before.severity).waitDays)
}
