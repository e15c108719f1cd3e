import { lag1 } from '../diagnostics.ts'
import { mannKendall, senSlope } from '../trend.ts'
import { gain, goes, type Known, knownPoints, newest, newestOnChart, type SeriesFacts } from './seriesFacts.ts'
import { type Signal, signalOf } from './signal.ts'
import { startedAt } from './startedAt.ts'

/**
 * T3 and C-041: satisfaction lies below its threshold, falls three periods running, declines by a worthwhile amount over twelve
 * points, or has shifted. Evidence: that decline with Mann-Kendall p < .05 (.01 where neighbours resemble each other), or seven
 * points on the bad side of the centre.
 */
export function satisfactionFalling(facts: SeriesFacts): Signal | null {
  const { points, direction, target } = facts
  const last = newest(points, 1)?.[0]
  if (!last) return null
  const three = newest(points, 3)
  const decline = declineOf(facts)
  const shown = newestOnChart(facts)
  const hasShifted = shown?.marks.some(({ rule, meaning }) => rule === 'shift7' && meaning === 'concerning') ?? false
  const isBelow = target !== null && gain(target, last.value, direction) < 0
  const falls =
    three !== null &&
    goes(
      'worse',
      three.map(({ value }) => value),
      direction,
    )
  if (!isBelow && !falls && !hasShifted && !decline?.isWorthwhile) return null
  return told(facts, {
    last,
    three: falls ? three : null,
    decline,
    isBelow,
    centre: hasShifted ? (shown?.centre ?? null) : null,
  })
}

interface Decline {
  readonly window: readonly Known[]
  /** How far it fell over the window by Sen's slope, positive = worse. */
  readonly fall: number
  readonly p: number
  readonly isWorthwhile: boolean
  readonly isEvident: boolean
}

interface Found {
  readonly last: Known
  readonly three: readonly Known[] | null
  readonly decline: Decline | null
  /** Of the chart, where seven points have shifted away from it. */
  readonly centre: number | null
  readonly isBelow: boolean
}

function told(facts: SeriesFacts, { last, three, decline, centre, isBelow }: Found): Signal {
  const hasShifted = centre !== null
  const isEvident = decline?.isEvident ?? false
  const sevenOrLast = hasShifted ? knownPoints(facts.points.slice(-7)) : [last]
  const window = isEvident ? decline!.window : (three ?? sevenOrLast)
  return signalOf({
    kind: 'satisfactionFalling',
    direction: 'worse',
    windowPoints: window.map(({ periodStart }) => periodStart),
    statistic: isEvident ? decline!.fall : last.value,
    statisticName: isEvident ? 'fall' : 'latest',
    p: decline?.p ?? null,
    businessRuleMet: true,
    evidenceMet: isEvident || hasShifted,
    startedAt: startedAt(facts, 'worse'),
    numbers: {
      shape: shapeOf({ isEvident, three, hasShifted }),
      latest: last.value,
      cadence: facts.cadence,
      kind: facts.kind,
      below: isBelow ? 'yes' : 'no',
      ...(facts.target !== null && { target: facts.target }),
      ...(centre !== null && { centre }),
      ...(three && { readings: three.map(({ value }) => value).join(' ') }),
      ...(decline && { fall: decline.fall, points: decline.window.length }),
    },
  })
}

function shapeOf(found: { isEvident: boolean; three: unknown; hasShifted: boolean }): string {
  if (found.isEvident) return 'decline'
  if (found.three) return 'threeFalling'
  return found.hasShifted ? 'shift' : 'below'
}

function declineOf({ points, direction, worthwhile }: SeriesFacts): Decline | null {
  const window = knownPoints(points).slice(-12)
  if (window.length < 12) return null
  const values = window.map(({ value }) => value)
  const { slope } = senSlope(values)
  const { pIncreasing, pDecreasing } = mannKendall(values)
  const p = direction === 'increase' ? pDecreasing : pIncreasing
  const fall = -gain(0, slope * (values.length - 1), direction)
  const isWorthwhile = fall > 0 && fall >= (worthwhile ?? 0)
  const rho = lag1(values.map((value, at) => value - slope * at))
  return { window, fall, p, isWorthwhile, isEvident: isWorthwhile && p < (rho > 0.3 ? 0.01 : 0.05) }
}
