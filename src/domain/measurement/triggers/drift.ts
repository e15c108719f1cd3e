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
 * T4: an AI metric drifts. Daily with at least 100 frozen points: EWMA (.2, 3), reset after each signal; otherwise by the week
 * with the default run rules. CUSUM would find the same drifts; asking both doubles the false alarms.
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
  readonly at: number
  readonly side: 'high' | 'low'
  /** The average in sigmas from the centre, and its limit. */
  readonly average: number
  readonly limit: number
  /** Points in a row for which the average has lain on that side. */
  readonly length: number
}

function fineDrift(facts: SeriesFacts, known: readonly Known[]): Signal | null {
  const { centre, sigma } = xmrLimits(known.slice(0, FROZEN).map(({ value }) => value))
  if (centre === null || sigma === null || sigma === 0) return null
  const z = known.slice(FROZEN).map(({ value }) => (value - centre) / sigma)
  const alarm = standingAlarm(z)
  if (!alarm) return null
  const way = gain(0, alarm.side === 'high' ? 1 : -1, facts.direction) > 0 ? 'better' : 'worse'
  const window = known.slice(-alarm.length)
  return signalOf({
    kind: 'drift',
    direction: way,
    windowPoints: window.map(({ periodStart }) => periodStart),
    statistic: alarm.average,
    statisticName: 'ewma',
    p: null,
    businessRuleMet: true,
    evidenceMet: true,
    startedAt: startedAt(facts, way),
    numbers: {
      rule: 'ewma',
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

/** The alarm of the newest point; after an alarm the average starts anew with the next point. */
function standingAlarm(z: readonly number[]): Alarm | null {
  let from = 0
  while (from < z.length) {
    const alarm = firstAlarm(z, from)
    if (!alarm) return null
    if (from + alarm.at === z.length - 1) return alarm
    from += alarm.at + 1
  }
  return null
}

/** Looked for in stretches twice as long each time: a level that alarms at every other point must not cost the square of the series. */
function firstAlarm(z: readonly number[], from: number): Alarm | null {
  for (let length = 64; ; length *= 2) {
    const alarm = alarmIn(z.slice(from, from + length))
    if (alarm || from + length >= z.length) return alarm
  }
}

function alarmIn(z: readonly number[]): Alarm | null {
  const { value, ucl, signals } = ewma(z, { mean: 0, sigma: 1, lambda: 0.2, width: 3 })
  const [at] = signals
  if (at === undefined) return null
  const average = value[at]!
  const turned = value.slice(0, at + 1).findLastIndex((one) => one * average <= 0)
  return { at, side: average > 0 ? 'high' : 'low', average, limit: ucl[at]!, length: at - turned }
}
