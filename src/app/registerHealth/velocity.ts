import { type ControlChart, controlChart } from '#domain/measurement/controlChart.ts'
import { type Percentiles, percentilesOf } from '#domain/measurement/percentiles.ts'
import { isComplete, periodsBetween } from '#domain/measurement/periods.ts'
import { mannKendall, senSlope } from '#domain/measurement/trend.ts'
import { type Velocity, velocity } from '#domain/measurement/velocity.ts'
import { lastDayOf } from '#domain/reports/quarters.ts'
import { type RecordSet, recordsAt } from '#domain/reports/recordSets.ts'
import { howComputed } from '#domain/reports/report.ts'
import { velocityReport } from '#domain/reports/velocityReport.ts'
import { type Day, daysBetween } from '#domain/time/days.ts'
import { countEnded, type Ended, type PassageRow, readPassages } from '#store/registerHealth/passages.ts'
import type { App } from '../app.ts'
import type { Caller } from '../caller.ts'
import { clipped, type Looking, look, type SpanAsked } from './asked.ts'
import { type Implemented, implementedIn } from './implemented.ts'
import { type UnderWay, underWay } from './underWay.ts'
import { type Counted, type QuarterVerdicts, verdictsByQuarter } from './verdicts.ts'

/** Days between two dates; the 95th percentile is null under 20 values (measurement 2g). */
export type Elapsed = Omit<Percentiles, 'showsP95'> & { readonly records: string }

export interface VelocityAnswer {
  readonly from: Day
  readonly to: Day
  readonly today: Day
  readonly verdicts: readonly QuarterVerdicts[]
  readonly throughput: {
    readonly months: readonly (Counted & {
      readonly month: string
      readonly created: number
      readonly isOver: boolean
    })[]
    /** Of the complete months alone. */
    readonly chart: ControlChart
  }
  readonly cycle: Elapsed
  readonly lead: Elapsed
  readonly toImplement: Elapsed
  readonly toVerdict: Elapsed
  readonly closures: Closures
  readonly underWay: UnderWay
  readonly flow: Velocity['cumulativeFlow']
  readonly littlesLaw: Velocity['littlesLaw']
  readonly implemented: Implemented
  readonly how: Readonly<Record<string, string>>
}

export interface Closures {
  readonly count: number
  /** Per complete month; null while none is complete. */
  readonly perMonth: number | null
  readonly medianDays: number | null
  readonly trend: {
    readonly direction: 'rising' | 'falling' | 'none' | 'unknown'
    /** Closures more per month, each month; null where unknown. */
    readonly slope: number | null
    readonly pTwoSided: number | null
  }
  readonly records: string
}

/** How many improvements come to a verdict, and how long it takes (C-119, C-121, C-122; measurement 2g). */
export function velocityOf(app: App, caller: Caller, asked: SpanAsked): Promise<VelocityAnswer> {
  return look(app, caller, asked, async (looking) => {
    const { tx, span, today } = looking
    const passages = await readPassages(tx, looking, span.from)
    const ended = await countEnded(tx, looking, span.from)
    const months = periodsBetween(span.from, span.to, 'month')
    const pace = velocity({
      items: passages,
      asOf: span.to,
      months: months.map((month) => month.slice(0, 7)),
    })
    const elapsed = elapsedIn(passages, looking)
    return {
      ...span,
      today,
      verdicts: await verdictsByQuarter(looking),
      throughput: throughputOf(pace, months, looking),
      ...elapsed,
      closures: closuresOf(pace, months, { looking, medianDays: elapsed.lead.p50 }),
      underWay: await underWay(looking, passages, pace),
      flow: pace.cumulativeFlow.map((point) => onTopOf(ended, point)),
      littlesLaw: pace.littlesLaw,
      implemented: await implementedIn(looking),
      how: howComputed(velocityReport, caller.language),
    }
  })
}

function throughputOf(pace: Velocity, months: readonly Day[], { span, today }: Looking): VelocityAnswer['throughput'] {
  const counted = months.map((start) => {
    const month = start.slice(0, 7)
    const records = recordsAt({ set: 'closed', ...clipped({ from: start, to: lastDayOf(start, 'month') }, span) })
    const isOver = isComplete(start, 'month', today)
    return { month, count: pace.throughput[month] ?? 0, created: pace.arrivals[month] ?? 0, isOver, records }
  })
  const points = counted
    .filter(({ isOver }) => isOver)
    .map(({ month, count }) => ({ periodStart: `${month}-01`, value: count }))
  const phases = points[0] ? [{ start: points[0].periodStart }] : []
  return {
    months: counted,
    chart: neverNegative(controlChart({ kind: 'value', direction: 'increase', points, phases })),
  }
}

/** Fewer than none cannot be closed: a limit below zero is drawn at zero. */
function neverNegative(chart: ControlChart): ControlChart {
  const points = chart.points.map((point) => ({
    ...point,
    lower: point.lower === null ? null : Math.max(0, point.lower),
  }))
  return { ...chart, points }
}

/** Elapsed days of what reached the later date in the span. */
function elapsedIn(passages: readonly PassageRow[], { span }: Looking) {
  const numberOf = dayNumbers(span.from)
  const between = (from: keyof PassageRow, to: keyof PassageRow, set: RecordSet): Elapsed => {
    const days = passages.flatMap((passage) => {
      const [start, end] = [passage[from], passage[to]]
      return start === null || end === null || end < span.from || end > span.to ? [] : [numberOf(end) - numberOf(start)]
    })
    const { showsP95, ...percentiles } = percentilesOf(days)
    return { ...percentiles, p95: showsP95 ? percentiles.p95 : null, records: recordsAt({ set, ...span }) }
  }
  return {
    cycle: between('started', 'closed', 'closed'),
    lead: between('created', 'closed', 'closed'),
    toImplement: between('registered', 'implemented', 'implemented'),
    toVerdict: between('implemented', 'judged', 'judged'),
  }
}

/** Days as numbers; each is worked out once, however many records share it. */
function dayNumbers(origin: Day): (day: Day) => number {
  const known = new Map<Day, number>()
  return (day) => {
    const number = known.get(day) ?? daysBetween(origin, day)
    known.set(day, number)
    return number
  }
}

const FEWEST_MONTHS = 6

function closuresOf(
  pace: Velocity,
  months: readonly Day[],
  { looking: { span, today }, medianDays }: { looking: Looking; medianDays: number | null },
): Closures {
  const counts = months
    .filter((start) => start >= span.from && isComplete(start, 'month', today))
    .map((start) => pace.throughput[start.slice(0, 7)] ?? 0)
  const total = Object.values(pace.throughput).reduce((sum, count) => sum + count, 0)
  return {
    count: total,
    perMonth: counts.length === 0 ? null : counts.reduce((sum, count) => sum + count, 0) / counts.length,
    medianDays,
    trend: trendOf(counts),
    records: recordsAt({ set: 'closed', ...span }),
  }
}

function trendOf(counts: readonly number[]): Closures['trend'] {
  if (counts.length < FEWEST_MONTHS) return { direction: 'unknown', slope: null, pTwoSided: null }
  const { z, pTwoSided } = mannKendall(counts)
  const direction = pTwoSided >= 0.05 ? 'none' : z > 0 ? 'rising' : 'falling'
  return { direction, slope: senSlope(counts).slope, pTwoSided }
}

type FlowPoint = Velocity['cumulativeFlow'][number]

function onTopOf(ended: Ended, point: FlowPoint): FlowPoint {
  return {
    date: point.date,
    created: point.created + ended.created,
    started: point.started + ended.started,
    implemented: point.implemented + ended.implemented,
    closed: point.closed + ended.closed,
    cancelled: point.cancelled + ended.cancelled,
  }
}
