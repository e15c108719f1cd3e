import { isComplete } from '#domain/measurement/periods.ts'
import type { Light } from '#domain/reports/dimensions.ts'
import {
  effectivenessLight,
  type IncidentTrend,
  incidentTrend,
  MONTHS_LOOKED_AT,
} from '#domain/reports/effectiveness.ts'
import { latestReading, missesTarget, type Reading } from '#domain/reports/objectives.ts'
import { monthsAfter } from '#domain/reports/quarters.ts'
import { type RiskTrend, riskTrend } from '#domain/reports/riskTrend.ts'
import { addDays, type Day, dayOf } from '#domain/time/days.ts'
import { type AdoptedOutcome, adoptedOutcomes } from '#store/context/outcomes.ts'
import { readManySeries } from '#store/points/read.ts'
import { countIncidents, firstIncident, type HealthMetric, healthMetrics } from '#store/registerHealth/metrics.ts'
import { riskRatings } from '#store/risks/ratings.ts'
import type { Looking } from './asked.ts'

export interface Effectiveness {
  readonly light: Light
  readonly riskTrend: RiskTrend & {
    /** Below /api/v1; null while no risk was rated at both ends. */
    readonly records: string | null
  }
  readonly incidents: IncidentTrend & {
    readonly months: readonly { readonly month: string; readonly count: number }[]
    /** Below /api/v1; null while none is recorded. */
    readonly records: string | null
  }
  readonly indicators: readonly TrustIndicator[]
  /** What the management system is for, by its key figures (C-011). */
  readonly outcomes: readonly MeasuredOutcome[]
}

export interface MeasuredOutcome extends Pick<AdoptedOutcome, 'id' | 'number' | 'title'> {
  readonly indicator: TrustIndicator
}

export interface TrustIndicator extends Pick<HealthMetric, 'id' | 'number' | 'name' | 'unit' | 'kind' | 'target'> {
  readonly latest: Reading | null
  /** Null without a target or a reading. */
  readonly targetMet: boolean | null
}

/** Intended results on AI risk and trust, from what is known of them (C-033). */
export async function effectivenessIn(looking: Looking): Promise<Effectiveness> {
  const months = await incidentMonths(looking)
  const trend = incidentTrend(months.map(({ count }) => count))
  const risks = riskTrend(await riskRatings(looking.tx, { ...looking, to: looking.span.to }), looking.span.to)
  const indicators = await trustIndicators(looking)
  const outcomes = await measuredOutcomes(looking)
  const met = [...indicators, ...outcomes.map(({ indicator }) => indicator)].map(({ targetMet }) => targetMet)
  return {
    light: effectivenessLight([trend, risks], met),
    riskTrend: { ...risks, records: risks.paired > 0 ? '/risks?sort=-score' : null },
    incidents: { ...trend, months, records: months.length > 0 ? '/incidents?kind=incident&sort=-occurred' : null },
    indicators,
    outcomes,
  }
}

/** Complete months up to the report's end; none before the first incident was recorded, for then nobody wrote them down. */
async function incidentMonths({ tx, eyes, timeZone, span }: Looking): Promise<{ month: string; count: number }[]> {
  const first = await firstIncident(tx, { eyes, timeZone })
  const end = monthsAfter(span.to, isComplete(monthsAfter(span.to, 0), 'month', addDays(span.to, 1)) ? 1 : 0)
  const starts = Array.from({ length: MONTHS_LOOKED_AT }, (_, at) => monthsAfter(end, at - MONTHS_LOOKED_AT))
  const known = first === null ? [] : starts.filter((start) => start >= monthsAfter(first, 0))
  if (known.length === 0) return []
  const counts = await countIncidents(tx, { eyes, timeZone, from: known[0]!, to: addDays(end, -1) })
  return known.map((start) => ({
    month: start.slice(0, 7),
    count: counts.find(({ month }) => month === start)?.count ?? 0,
  }))
}

const LOOK_BACK_DAYS = 400

async function trustIndicators(looking: Looking): Promise<TrustIndicator[]> {
  const metrics = (await healthMetrics(looking.tx, looking.eyes)).filter(({ isTrustIndicator }) => isTrustIndicator)
  return asTheyStand(looking, metrics)
}

async function measuredOutcomes(looking: Looking): Promise<MeasuredOutcome[]> {
  const adopted = await adoptedOutcomes(looking.tx, looking.eyes)
  const indicators = await asTheyStand(
    looking,
    adopted.map(({ metric }) => metric),
  )
  return adopted.map(({ id, number, title }, at) => ({ id, number, title, indicator: indicators[at]! }))
}

type Figure = AdoptedOutcome['metric']

/** Each key figure with its newest complete period, and whether that meets the target. */
async function asTheyStand({ tx, timeZone, now }: Looking, metrics: readonly Figure[]): Promise<TrustIndicator[]> {
  const ids = metrics.map(({ id }) => id)
  const today = (zone: string | null): Day => dayOf(now, zone ?? timeZone)
  const series = await readManySeries(tx, ids, { from: addDays(today(null), -LOOK_BACK_DAYS) })
  return metrics.map((metric) => {
    const { id, number, name, unit, kind, target } = metric
    const latest = latestReading(series.get(id) ?? [], metric.cadence, today(metric.timeZone))
    const misses = latest && missesTarget(latest.value, metric)
    return { id, number, name, unit, kind, target, latest, targetMet: misses === null ? null : !misses }
  })
}
