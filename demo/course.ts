import { nextPeriod, periodEnd, periodsBetween } from '#domain/measurement/periods.ts'
import { addDays, type Day, daysBetween } from '#domain/time/days.ts'
import type { Calendar } from './calendar.ts'
import type { Course, DemoMetric, Level } from './metric.ts'
import { normal, share } from './noise.ts'

/** What the source says of one period. */
export interface Figure {
  readonly period: Day
  readonly value?: number
  readonly num?: number
  readonly den?: number
}

/** A figure, and the days on which it is told: when its period is over, and again where it was corrected. */
export interface Told {
  readonly on: Day
  readonly figure: Figure
}

/** Everything a metric's source tells up to today, in order. Noise is told from today backwards, so that the same story fits any today. */
export function figuresOf(metric: DemoMetric, { key, calendar }: { key: string; calendar: Calendar }): Told[] {
  const { course, cadence = 'week' } = metric
  const periods = periodsBetween(calendar.on(course.from), calendar.today, cadence)
  return periods.flatMap((period, at) => {
    const ago = periods.length - 1 - at
    const on = periodEnd(period, cadence)
    if (on > calendar.today || isMissed(course, { period, ago, calendar })) return []
    const middle = addDays(period, Math.floor(daysBetween(period, on) / 2))
    const figure = {
      period,
      ...figureAt(metric, { level: levelOn(course, middle, calendar), seed: `${key} ${course.chance ?? 0} ${ago}` }),
    }
    if (course.corrected?.periodsAgo !== ago) return [{ on, figure }]
    const first = { ...figure, ...saidFirst(figure, course.corrected.saidFirst) }
    return [
      { on, figure: first },
      { on: nextPeriod(on, cadence), figure },
    ]
  })
}

function isMissed(
  { missed = [], silent }: Course,
  { period, ago, calendar }: { period: Day; ago: number; calendar: Calendar },
): boolean {
  const [from, until] = silent?.map((day) => calendar.on(day)) ?? []
  const isSilent = from !== undefined && until !== undefined && addDays(period, 6) >= from && period < until
  return isSilent || missed.includes(ago)
}

function levelOn({ levels: [first, ...later] }: Course, day: Day, calendar: Calendar): number {
  if (!first) throw new Error('A course has a level to begin with.')
  return later.reduce((level, next) => towards(level, next, daysBetween(calendar.on(next.from), day)), first.level)
}

function towards(before: number, { level, over = 0 }: Level, days: number): number {
  if (days < 0) return before
  return days >= over ? level : before + ((level - before) * days) / over
}

function figureAt(
  { kind, course }: DemoMetric,
  { level, seed }: { level: number; seed: string },
): Omit<Figure, 'period'> {
  const { of = 1, spread = 1 } = course
  if (kind === 'value') return { value: rounded(Math.max(0, level * (1 + spread * normal(seed))), course.digits ?? 1) }
  const den = course.isFixed ? of : Math.max(1, Math.round(of * (1 + 0.08 * normal(`${seed} den`))))
  if (kind === 'rate')
    return { num: Math.max(0, Math.round(of * level + Math.sqrt(of * level) * spread * normal(seed))), den }
  return { num: counted({ den, level, spread, seed }), den }
}

const FEW = 30

/** Few are drawn one by one, many with the spread that chance gives so many, or a rougher one. */
function counted({ den, level, spread, seed }: { den: number; level: number; spread: number; seed: string }): number {
  if (den <= FEW && spread > 0)
    return Array.from({ length: den }, (_, at) => share(`${seed} ${at}`)).filter((one) => one < level).length
  const drawn = den * level + Math.sqrt(den * level * (1 - level)) * spread * normal(seed)
  return Math.min(den, Math.max(0, Math.round(drawn)))
}

function saidFirst({ value, num }: Figure, factor: number): Partial<Figure> {
  return value === undefined ? { num: Math.round((num ?? 0) * factor) } : { value: rounded(value * factor, 1) }
}

function rounded(value: number, digits: number): number {
  return Number(value.toFixed(digits))
}
