import { addMonths, type DayWriter, dayNumber, dayOf } from './days.ts'

export interface TimeTick {
  /** Day number where the tick stands. */
  readonly at: number
  readonly text: string
  /** The year below it, where a new one begins. */
  readonly year: string | null
}

interface Asked {
  readonly from: number
  readonly to: number
  readonly pixelsPerDay: number
  readonly write: DayWriter
  /** The shortest step that makes sense for the series, in days. */
  readonly period: number
}

type Step = { readonly days: number } | { readonly months: number }
const steps: readonly Step[] = [
  ...[1, 2, 7, 14].map((days) => ({ days })),
  ...[1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200].map((months) => ({ months })),
]

/** Ticks on days, weeks, months or years, as close together as their words allow. */
export function timeTicks(asked: Asked): readonly TimeTick[] {
  const step = steps.find((candidate) => fits(candidate, asked)) ?? { months: 1200 }
  const places = 'days' in step ? dayPlaces(step.days, asked) : monthPlaces(step.months, asked)
  const isYearly = 'months' in step && step.months >= 12
  let lastYear = ''
  return places.map((at) => {
    const year = asked.write.year(at)
    const isNew = year !== lastYear
    lastYear = year
    if (isYearly) return { at, text: year, year: null }
    const text = 'days' in step ? asked.write.dayAndMonth(at) : asked.write.month(at)
    return { at, text, year: isNew ? year : null }
  })
}

function fits(step: Step, { pixelsPerDay, period }: Asked): boolean {
  const days = 'days' in step ? step.days : step.months * 30.4
  const room = 'days' in step ? 54 : 40
  return days * pixelsPerDay >= room && days >= period * 0.9
}

function dayPlaces(step: number, { from, to }: Asked): number[] {
  return Array.from({ length: Math.floor((to - from) / step) + 1 }, (_, at) => from + at * step)
}

function monthPlaces(step: number, { from, to }: Asked): number[] {
  const [year = 1970, month = 1] = dayOf(from).split('-').map(Number)
  const index = year * 12 + month - 1
  const aligned = Math.ceil(index / step) * step
  const places: number[] = []
  let at = addMonths(dayNumber(`${dayOf(from).slice(0, 7)}-01`), aligned - index)
  for (; at <= to; at = addMonths(at, step)) if (at >= from) places.push(at)
  return places
}
