import type { FrozenGuardrail, FrozenProof } from '#domain/measurement/frozenProof.ts'
import { isComplete } from '#domain/measurement/periods.ts'
import { verdictFromFreeze } from '#domain/measurement/proofVerdict.ts'
import { isAfter } from '#domain/measurement/proofWindow.ts'
import type { Cadence, SeriesPoint } from '#domain/measurement/series.ts'
import { suggestedBaseline } from '#domain/measurement/suggestedBaseline.ts'
import type { ComputedProof } from '#domain/records/improvement/computedProof.ts'
import type { Improvement } from '#domain/records/improvement/fields.ts'
import { addDays, type Day, dayOf } from '#domain/time/days.ts'
import type { Tx } from '#store/open.ts'
import { readSeries } from '#store/points/read.ts'
import { correctedSince } from '#store/proof/corrected.ts'
import { comparableSince, frozenMetricsAmong } from '#store/proof/metrics.ts'

/** What is under measurement, and when it is looked at. */
export interface Looked {
  readonly record: Improvement
  readonly frozen: FrozenProof
  readonly today: Day
  readonly timeZone: string
  /** Takes the readings of the baseline as they stand now instead of the frozen ones: a second, labelled computation. */
  readonly baseline?: readonly SeriesPoint[]
}

/** The verdict as it stands on a day: the freeze with its amendments, the roll-out as it was, and the complete readings since. */
export async function computeProof(tx: Tx, looked: Looked): Promise<ComputedProof> {
  const frozen = await effective(tx, looked)
  const post = await readingsSince(tx, frozen, looked.today, frozen.metric)
  const guardrailPost: Record<string, readonly SeriesPoint[]> = {}
  for (const { metric } of frozen.guardrails)
    guardrailPost[metric.id] = await readingsSince(tx, frozen, looked.today, metric)
  const verdict = verdictFromFreeze(frozen, { points: post, guardrails: guardrailPost })
  const isMetricChanged = (await comparableSince(tx, frozen.metric.id)) > frozen.metric.version
  const corrected = (await correctedSince(tx, frozen.metric.id, frozen.rolloutStart)).filter(
    ({ periodStart }) => isAfter(periodStart, frozen) && isComplete(periodStart, frozen.metric.cadence, looked.today),
  )
  return {
    ...verdict,
    frozen,
    post,
    guardrailPost,
    isAmended: looked.record.amendedAfterFreeze,
    isMetricChanged,
    ...(corrected.length > 0 && { corrected }),
  }
}

async function effective(tx: Tx, looked: Looked): Promise<FrozenProof> {
  const { record, frozen, baseline } = looked
  return {
    ...frozen,
    ...(baseline && { baseline }),
    target: record.target,
    mwc: record.worthwhile,
    evaluationDate: record.evaluationDate ?? frozen.evaluationDate,
    plannedPostPoints: record.plannedPostPoints ?? frozen.plannedPostPoints,
    rolloutEnd: rolloutEndOf(looked),
    guardrails: await guardrailsOf(tx, looked),
  }
}

/** The change is complete when it was reported implemented and has settled; until then as it was planned. */
export function rolloutEndOf({ record, frozen, timeZone }: Pick<Looked, 'record' | 'frozen' | 'timeZone'>): Day {
  if (!record.implementedAt) return frozen.rolloutEnd
  return addDays(dayOf(record.implementedAt, timeZone), record.settleDays ?? 0)
}

/** Those frozen keep their baseline; one that was added by an amendment has the readings before the change as they are known now. */
async function guardrailsOf(tx: Tx, { record, frozen, today }: Looked): Promise<FrozenGuardrail[]> {
  const named = record.guardrails.flatMap(({ metric, margin }) => (metric ? [{ id: metric, margin }] : []))
  const fresh = named.filter(({ id }) => !frozen.guardrails.some(({ metric }) => metric.id === id))
  const metrics = await frozenMetricsAmong(
    tx,
    fresh.map(({ id }) => id),
  )
  const guardrails: FrozenGuardrail[] = []
  for (const { id, margin } of named) {
    const kept = frozen.guardrails.find(({ metric }) => metric.id === id)
    const added = metrics.get(id)
    if (kept) guardrails.push({ ...kept, margin })
    else if (added) {
      const { season, ...metric } = added
      const points = await readSeries(tx, id, { to: frozen.rolloutStart })
      const { cadence } = metric
      const { rolloutStart, firstChange } = frozen
      const baseline = suggestedBaseline({
        points,
        cadence,
        triggerPoints: [],
        today,
        rolloutStart,
        firstChange,
      }).points
      guardrails.push({ metric, margin, season, baseline })
    }
  }
  return guardrails
}

type Measured = { readonly id: string; readonly version: number; readonly cadence: Cadence }

/** Complete readings wholly after the roll-out; none once the metric counts something else than what was frozen. */
async function readingsSince(
  tx: Tx,
  { rolloutStart, rolloutEnd }: FrozenProof,
  today: Day,
  { id, version, cadence }: Measured,
): Promise<SeriesPoint[]> {
  if ((await comparableSince(tx, id)) > version) return []
  const points = await readSeries(tx, id, { from: rolloutStart, to: today })
  return points.filter(
    ({ periodStart }) => isAfter(periodStart, { rolloutStart, rolloutEnd }) && isComplete(periodStart, cadence, today),
  )
}
