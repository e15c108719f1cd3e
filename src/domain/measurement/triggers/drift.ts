import { cusum } from '../cusum.ts'
import { ewma } from '../ewma.ts'
import { xmrLimits } from '../xmr.ts'
import { concerningFirst, markSignal } from './markSignal.ts'
import { gain, type Known, knownPoints, newest, type SeriesFacts } from './seriesFacts.ts'
import { type Signal, signalOf } from './signal.ts'
import { startedAt } from './startedAt.ts'
import { byWeek } from './weeks.ts'

/** Fewest frozen points from which the fine charts keep their false alarm rate (measurement 2e). */
const FROZEN = 100

/**
 * T4: an AI metric drifts. Daily with at least 100 frozen points: EWMA (.2, 3) or CUSUM (.5, 5), reset after each signal;
 * otherwise by the week with the default run rules.
 */
export function drift(facts: SeriesFacts): Signal | null {
  const phaseStart = facts.phases.at(-1)?.start ?? ''
  const phase = facts.points.filter(({ periodStart }) => periodStart >= phaseStart)
  const known = knownPoints(phase)
  if (facts.cadence === 'day' && known.length > FROZEN) {
    return newest(phase, 1) ? fineDrift(facts, known) : null
  }
  const weekly = byWeek(facts)
  const mark = concerningFirst(weekly)
  return mark ? markSignal(weekly, mark, 'drift') : null
}

interface Alarm {
  readonly chart: 'ewma' | 'cusum'
  readonly side: 'high' | 'low'
  /** Distance from the centre in units that the chart's own limit has. */
  readonly statistic: number
  readonly limit: number
  /** Points in a row that lean that way. */
  readonly length: number
}

function fineDrift(facts: SeriesFacts, known: readonly Known[]): Signal | null {
  const { centre, sigma } = xmrLimits(known.slice(0, FROZEN).map(({ value }) => value))
  if (centre === null || sigma === null || sigma === 0) return null
  const z = known.slice(FROZEN).map(({ value }) => (value - centre) / sigma)
  const alarm = standingAlarm(z, cusumAlarm) ?? standingAlarm(z, ewmaAlarm)
  if (!alarm) return null
  const way = gain(0, alarm.side === 'high' ? 1 : -1, facts.direction) > 0 ? 'better' : 'worse'
  const window = known.slice(-alarm.length)
  return signalOf({
    kind: 'drift',
    direction: way,
    windowPoints: window.map(({ periodStart }) => periodStart),
    statistic: alarm.statistic,
    statisticName: alarm.chart,
    p: null,
    businessRuleMet: true,
    evidenceMet: true,
    startedAt: startedAt(facts, way),
    numbers: {
      rule: alarm.chart,
      side: alarm.side,
      centre,
      latest: known.at(-1)!.value,
      points: window.length,
      limit: alarm.limit,
      cadence: facts.cadence,
      kind: facts.kind,
    },
  })
}

/** The alarm of the newest point; after an alarm a chart starts anew with the next point. */
function standingAlarm(z: readonly number[], firstAlarm: (z: readonly number[]) => Found | null): Alarm | null {
  let from = 0
  while (from < z.length) {
    const found = firstAlarm(z.slice(from))
    if (!found) return null
    if (from + found.at === z.length - 1) return found.alarm
    from += found.at + 1
  }
  return null
}

interface Found {
  readonly at: number
  readonly alarm: Alarm
}

function cusumAlarm(z: readonly number[]): Found | null {
  const { high, low, signalsHigh, signalsLow } = cusum(z, { mean: 0, sigma: 1, k: 0.5, h: 5 })
  const at = Math.min(signalsHigh[0] ?? Number.POSITIVE_INFINITY, signalsLow[0] ?? Number.POSITIVE_INFINITY)
  if (at === Number.POSITIVE_INFINITY) return null
  const side = signalsHigh[0] === at ? 'high' : 'low'
  const sums = side === 'high' ? high : low
  return { at, alarm: { chart: 'cusum', side, statistic: sums[at]!, limit: 5, length: leaning(sums, at) } }
}

function ewmaAlarm(z: readonly number[]): Found | null {
  const { value, ucl, signals } = ewma(z, { mean: 0, sigma: 1, lambda: 0.2, width: 3 })
  const [at] = signals
  if (at === undefined) return null
  const side = value[at]! > 0 ? 'high' : 'low'
  const leans = side === 'high' ? value : value.map((one) => -one)
  return { at, alarm: { chart: 'ewma', side, statistic: value[at]!, limit: ucl[at]!, length: leaning(leans, at) } }
}

/** How many points up to `at` keep the statistic above zero. */
function leaning(statistic: readonly number[], at: number): number {
  const stretch = statistic.slice(0, at + 1)
  return at - stretch.findLastIndex((one) => one <= 0)
}
