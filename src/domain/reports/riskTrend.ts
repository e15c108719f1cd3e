import { addDays, type Day } from '#domain/time/days.ts'
import { monthsAfter } from './quarters.ts'

/** One rating a risk was given; `over` is the day it was closed. */
export interface RiskRating {
  readonly risk: string
  readonly on: Day
  readonly score: number
  readonly over: Day | null
}

export interface RiskMonth {
  /** `2026-03`; the risks as they stood at its end, or today. */
  readonly month: string
  readonly count: number
  readonly mean: number | null
}

export interface RiskTrend {
  readonly state: 'falling' | 'steady' | 'rising' | 'unknown'
  /** Risks rated at both ends; the others say nothing about a trend. */
  readonly paired: number
  readonly before: number | null
  readonly now: number | null
  readonly months: readonly RiskMonth[]
}

const MONTHS = 12
const COMPARED_MONTHS = 3

/**
 * Whether risks weigh less than three months before: the mean score of the risks that were live and rated at both ends (C-033). New
 * risks are left out, for finding one makes nothing worse. Without a pair the trend is unknown.
 */
export function riskTrend(ratings: readonly RiskRating[], today: Day): RiskTrend {
  const then = scoresOn(ratings, endOf(monthsAfter(today, -COMPARED_MONTHS)))
  const now = scoresOn(ratings, today)
  const pairs = [...now].flatMap(([risk, score]) => (then.has(risk) ? [[then.get(risk)!, score] as const] : []))
  const before = mean(pairs.map(([score]) => score))
  const after = mean(pairs.map(([, score]) => score))
  return {
    state: stateOf(before, after),
    paired: pairs.length,
    before: rounded(before),
    now: rounded(after),
    months: monthsUpTo(ratings, today),
  }
}

function stateOf(before: number | null, now: number | null): RiskTrend['state'] {
  if (before === null || now === null) return 'unknown'
  return now < before ? 'falling' : now > before ? 'rising' : 'steady'
}

function monthsUpTo(ratings: readonly RiskRating[], today: Day): RiskMonth[] {
  return Array.from({ length: MONTHS }, (_, at) => {
    const start = monthsAfter(today, at - MONTHS + 1)
    const end = at === MONTHS - 1 ? today : endOf(start)
    const scores = [...scoresOn(ratings, end).values()]
    return { month: start.slice(0, 7), count: scores.length, mean: rounded(mean(scores)) }
  })
}

/** What each live risk's score was at the end of a day: its latest rating until then. */
function scoresOn(ratings: readonly RiskRating[], day: Day): Map<string, number> {
  const known = ratings.filter(({ on, over }) => on <= day && (over === null || over > day))
  const inOrder = known
    .map((rating, at) => ({ ...rating, at }))
    .sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : a.at - b.at))
  return new Map(inOrder.map(({ risk, score }) => [risk, score]))
}

/** The last day of the month that begins on this day. */
function endOf(start: Day): Day {
  const next = monthsAfter(start, 1)
  return addDays(next, -1)
}

function mean(numbers: readonly number[]): number | null {
  return numbers.length === 0 ? null : numbers.reduce((sum, each) => sum + each, 0) / numbers.length
}

function rounded(value: number | null): number | null {
  return value === null ? null : Math.round(value * 100) / 100
}
