import { periodEnd } from '#domain/measurement/periods.ts'
import type { Day } from '#domain/time/days.ts'
import type { Tx } from '#store/open.ts'
import { metricsNamed } from '#store/points/metrics.ts'
import { concurrentWith } from '#store/proof/concurrent.ts'
import { type At, eyesOf } from '../caller.ts'
import { rolloutEndOf } from './computeProof.ts'
import type { ReadFreeze } from './frozenOf.ts'
import type { Proved } from './keepVerdict.ts'

export interface Concurrent {
  /** `IMP-2026-0007 Reset by phone`. */
  readonly name: string
  /** Rolled out at the same time: what is seen is the effect of both. */
  readonly isJoint: boolean
}

interface Asked {
  readonly record: Proved
  readonly freeze: ReadFreeze
  readonly today: Day
  readonly timeZone: string
}

/** What else changed between the first reading before and the last one after; said with every verdict. */
export async function concurrentOf(
  tx: Tx,
  { caller }: At,
  { record, freeze, today, timeZone }: Asked,
): Promise<Concurrent[]> {
  const { proof } = freeze
  const { metric, baseline, rolloutStart } = proof
  const [known] = (await metricsNamed(tx, [metric.id], null)).values()
  const evaluated = record.evaluationDate ?? proof.evaluationDate
  const found = await concurrentWith(tx, {
    improvement: record.id,
    metric: metric.id,
    service: known?.service ?? null,
    from: baseline[0]?.periodStart ?? rolloutStart,
    to: evaluated < today ? evaluated : today,
    timeZone,
    eyes: eyesOf(caller),
  })
  const end = rolloutEndOf({ record, frozen: proof, timeZone })
  const last = baseline.at(-1)
  const from = last ? periodEnd(last.periodStart, metric.cadence) : rolloutStart
  return found.map(({ number, title, kind, starts, ends }) => ({
    name: [number, title].filter(Boolean).join(' '),
    isJoint: kind === 'improvement' && ends >= from && starts <= (end > today ? end : today),
  }))
}
