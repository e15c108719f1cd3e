import { mannKendall } from '../trend.ts'
import { markSignal, newestMark } from './markSignal.ts'
import { goes, type Known, knownPoints, newest, type SeriesFacts } from './seriesFacts.ts'
import { type Signal, signalOf } from './signal.ts'
import { startedAt } from './startedAt.ts'

/**
 * C-036, the bad side: three readings running, each worse than the one before. Three such readings have one chance in six of
 * being nothing; evidence is a run rule on the bad side, or Mann-Kendall p < .05 over the last twelve.
 */
export function worseningInARow(facts: SeriesFacts): Signal | null {
  return inARow(facts, 'worse')
}

/** C-036, the good side: readings significantly better, by a run rule or by three in a row that a trend over twelve stands behind. */
export function significantlyBetter(facts: SeriesFacts): Signal | null {
  const mark = newestMark(facts, 'improving')
  if (mark) return markSignal(facts, mark, 'threeInARow')
  const signal = inARow(facts, 'better')
  return signal?.evidenceMet ? signal : null
}

function inARow(facts: SeriesFacts, way: 'better' | 'worse'): Signal | null {
  const three = newest(facts.points, 3)
  const readings = three?.map(({ value }) => value)
  if (!three || !readings || !goes(way, readings, facts.direction)) return null
  const p = trendP(knownPoints(facts.points).slice(-12), facts, way)
  const isMarked = newestMark(facts, way === 'better' ? 'improving' : 'concerning') !== undefined
  return signalOf({
    kind: 'threeInARow',
    direction: way,
    windowPoints: three.map(({ periodStart }) => periodStart),
    statistic: Math.abs(readings[2]! - readings[0]!),
    statisticName: 'changeOverThree',
    p,
    businessRuleMet: true,
    evidenceMet: isMarked || (p !== null && p < 0.05),
    startedAt: startedAt(facts, way),
    numbers: {
      readings: readings.join(' '),
      first: three[0]!.periodStart,
      last: three[2]!.periodStart,
      cadence: facts.cadence,
      kind: facts.kind,
    },
  })
}

/** Null under twelve points. */
function trendP(window: readonly Known[], { direction }: SeriesFacts, way: 'better' | 'worse'): number | null {
  if (window.length < 12) return null
  const { pIncreasing, pDecreasing } = mannKendall(window.map(({ value }) => value))
  return (direction === 'increase') === (way === 'better') ? pIncreasing : pDecreasing
}
