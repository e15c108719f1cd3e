import type { Day } from '#domain/time/days.ts'
import type { Mark } from './chartMarks.ts'
import type { ChartPoint, ControlChart } from './controlChart.ts'
import type { Side } from './rules/ruleHits.ts'

interface Latest {
  readonly periodStart: Day
  readonly value: number
  readonly centre: number
  readonly upper: number | null
  readonly lower: number | null
  /** Points its limits rest on while they are trial limits; null once they last. */
  readonly trialOf: number | null
}

interface Signalled extends Latest {
  readonly side: Side
  readonly meaning: 'improving' | 'concerning'
}

/** What a control chart says of its newest reading; the strongest rule speaks. */
export type ChartNow =
  | { readonly code: 'empty' }
  | { readonly code: 'few'; readonly periodStart: Day; readonly value: number; readonly count: number }
  | ({ readonly code: 'usual' } & Latest)
  | ({ readonly code: 'outside' | 'near' } & Signalled)
  /** `count` points in a row, the first of them `since`. */
  | ({ readonly code: 'run' | 'trend'; readonly count: number; readonly since: Day } & Signalled)

const codes = { astronomical: 'outside', shift7: 'run', trend7: 'trend', twoInThree: 'near' } as const

/** @param chart marked by the four Making Data Count rules; @returns what it says now, for `chartSentence`. */
export function chartNow(chart: ControlChart): ChartNow {
  const at = chart.points.findLastIndex(({ value }) => value !== null)
  const point = chart.points[at]
  if (!point || point.value === null) return { code: 'empty' }
  const { periodStart, value, centre, upper, lower } = point
  const phase = chart.phases[point.phase]
  if (centre === null || (upper === null && lower === null))
    return { code: 'few', periodStart, value, count: phase?.limitPoints ?? 0 }
  const latest = { periodStart, value, centre, upper, lower, trialOf: phase?.trial ? phase.limitPoints : null }
  const mark = strongest(point.marks)
  if (!mark) return { code: 'usual', ...latest }
  const signalled = { ...latest, side: mark.side, meaning: mark.meaning }
  if (mark.code === 'outside' || mark.code === 'near') return { code: mark.code, ...signalled }
  const stretch = backFrom(chart.points, at, mark.code === 'run' ? onSide(mark.side) : going(mark.side))
  const since = stretch[0]?.periodStart ?? periodStart
  return { code: mark.code, ...signalled, count: stretch.length, since }
}

function strongest(marks: readonly Mark[]) {
  for (const [rule, code] of Object.entries(codes)) {
    const mark = marks.find((each) => each.rule === rule)
    if (mark?.side && mark.meaning) return { code, side: mark.side, meaning: mark.meaning }
  }
  return undefined
}

type Holds = (point: ChartPoint, before: ChartPoint | undefined) => boolean

const onSide =
  (side: Side): Holds =>
  ({ value, centre }) =>
    value !== null && centre !== null && (side === 'high' ? value > centre : value < centre)

/** A climb begins at the point it climbs from. */
const going =
  (side: Side): Holds =>
  ({ value }, later) =>
    value !== null && (!later || later.value === null || (side === 'high' ? value < later.value : value > later.value))

/** The points up to `at` that hold without a break, in order; a missing period and a new phase are breaks. */
function backFrom(points: readonly ChartPoint[], at: number, holds: Holds): readonly ChartPoint[] {
  const { phase } = points[at]!
  let from = at
  const reaches = (index: number) =>
    index >= 0 && points[index]!.phase === phase && holds(points[index]!, points[index + 1])
  while (reaches(from - 1)) from -= 1
  return points.slice(from, at + 1)
}
