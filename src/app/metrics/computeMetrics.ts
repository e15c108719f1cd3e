import { nextPeriod, periodStartOf, periodsBetween } from '#domain/measurement/periods.ts'
import { isCount } from '#domain/records/metric/formulas.ts'
import type { Reading } from '#domain/records/metric/reading.ts'
import { addDays, dayOf } from '#domain/time/days.ts'
import type { Tx } from '#store/open.ts'
import { type Computed, type ComputedMetric, compute, computedMetrics } from '#store/points/computed.ts'
import { readSettings } from '#store/settings.ts'
import type { App } from '../app.ts'
import type { At, Caller } from '../caller.ts'
import { inTurn } from '../jobs/inTurn.ts'
import { addPointsWithin } from './addPoints.ts'

/** How far back figures of our own registers are looked at again: what is recorded late restates them. */
const LOOK_BACK_DAYS = 1100

/**
 * Computes every metric in use that is counted from our own registers (C-112, C-113): new periods are added, restated where records
 * came late, and left alone where nothing changed. Any number of times; the same figures come out.
 */
export async function computeMetrics(app: App, organization: string): Promise<number> {
  const caller: Caller = { organization, actor: { kind: 'system' }, channel: 'job', language: 'en' }
  const metrics = await app.store.inside({ organization }, computedMetrics)
  let written = 0
  await inTurn(metrics, 'Computing metrics', async (metric) => {
    written += await app.store.inside({ organization }, (tx) => computeWithin(tx, { app, caller }, metric))
  })
  return written
}

async function computeWithin(tx: Tx, at: At, metric: ComputedMetric): Promise<number> {
  const timeZone = metric.timeZone ?? (await readSettings(tx)).timeZone
  const today = dayOf(at.app.now(), timeZone)
  const before = periodStartOf(today, metric.cadence)
  const from = periodStartOf(addDays(today, -LOOK_BACK_DAYS), metric.cadence)
  const figures = withZeros(metric, await compute(tx, { metric, timeZone, from, before }), before)
  if (figures.length === 0) return 0
  const readings = figures.map((figure) => readingOf(metric, figure))
  const { added, restated } = await addPointsWithin(tx, at, { readings, source: 'Meliora', isComputed: true })
  return added + restated
}

/** Counting our own register, a period between the first thing counted and today in which nothing was is a true zero. */
function withZeros(
  { formula, cadence }: ComputedMetric,
  figures: readonly Computed[],
  before: string,
): readonly Computed[] {
  const [first] = figures
  if (!isCount(formula) || !first) return figures
  const known = new Map(figures.map((figure) => [figure.period, figure]))
  return periodsBetween(first.period, addDays(before, -1), cadence)
    .filter((period) => nextPeriod(period, cadence) <= before)
    .map((period) => known.get(period) ?? { period, value: 0, num: null, den: null })
}

function readingOf({ id }: ComputedMetric, { period, value, num, den }: Computed): Reading {
  return den === null ? { metric: id, period, value } : { metric: id, period, num, den }
}
