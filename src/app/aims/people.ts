import { lastDayOf, newestQuarters, quarterName } from '#domain/reports/quarters.ts'
import { dayOf } from '#domain/time/days.ts'
import { type EngagementQuarter, engagement, type LeadingAct, leadingActs } from '#store/aims/people.ts'
import type { App } from '../app.ts'
import { type Caller, eyesOf } from '../caller.ts'
import { onDay } from '../conformity/today.ts'

const QUARTERS = 4
const MOST_ACTS = 500

export interface LeadershipQuarter {
  readonly quarter: string
  readonly approval: number
  readonly review: number
  readonly sponsorship: number
}

/** What top management did for the management system, by quarter, and the log it is counted from (C-028). */
export function leadershipOf(
  app: App,
  caller: Caller,
): Promise<{ quarters: LeadershipQuarter[]; items: LeadingAct[] }> {
  return app.store.reading(caller, async (tx) => {
    const { today, timeZone } = await onDay(tx, app.now())
    const starts = newestQuarters(QUARTERS, today)
    const span = { from: starts[0]!, to: today, timeZone }
    const items = await leadingActs(tx, { ...span, eyes: eyesOf(caller), most: MOST_ACTS })
    const quarters = starts.map(quarterName).map((quarter) => {
      const own = items.filter(({ at }) => quarterName(dayOf(at, timeZone)) === quarter)
      const count = (act: LeadingAct['act']) => own.filter((one) => one.act === act).length
      return { quarter, approval: count('approval'), review: count('review'), sponsorship: count('sponsorship') }
    })
    return { quarters, items }
  })
}

export interface ToldEngagement extends EngagementQuarter {
  readonly quarter: string
  /** Per 100 people; null where there was nobody. */
  readonly suggestionsPer100: number | null
  readonly participantsPer100: number | null
  /** Share of readings asked that were done; null where none was asked. */
  readonly readShare: number | null
}

/** How much people take part, quarter by quarter (C-029). */
export function engagementOf(app: App, caller: Caller): Promise<ToldEngagement[]> {
  return app.store.reading(caller, async (tx) => {
    const { today, timeZone } = await onDay(tx, app.now())
    const quarters = newestQuarters(QUARTERS, today).map((from) => ({ from, to: lastDayOf(from, 'quarter') }))
    return (await engagement(tx, { quarters, timeZone })).map((one) => ({
      ...one,
      quarter: quarterName(one.from),
      suggestionsPer100: per100(one.suggestions, one.staff),
      participantsPer100: per100(one.participants, one.staff),
      readShare: one.readingsAsked === 0 ? null : one.readingsDone / one.readingsAsked,
    }))
  })
}

function per100(count: number, staff: number): number | null {
  return staff === 0 ? null : (count * 100) / staff
}
