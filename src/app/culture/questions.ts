import { effectSentence } from '#domain/culture/effect.ts'
import { pulseSurvey } from '#domain/records/pulseSurvey/pulseSurvey.ts'
import { lastDayOf, newestQuarters, quarterName, quarterStart } from '#domain/reports/quarters.ts'
import { addDays, type Day } from '#domain/time/days.ts'
import { type CultureFigures, cultureFigures } from '#store/culture/figures.ts'
import { type LeadingBy, type LedItem, ledBy } from '#store/culture/leaders.ts'
import { hoursByTeam, type TeamHours, type Thanks, thanksGiven } from '#store/culture/lists.ts'
import { type RecentImprovement, recentImprovements, underWay } from '#store/culture/recent.ts'
import { surveysAsking } from '#store/culture/urns.ts'
import { readRecord } from '#store/records/read.ts'
import type { App } from '../app.ts'
import { actingPerson } from '../asking.ts'
import { type Caller, eyesOf } from '../caller.ts'
import { onDay } from '../conformity/today.ts'

const QUARTERS = 4

export interface CultureAnswer extends CultureFigures {
  readonly from: Day
  readonly to: Day
}

/** How improving is lived, over the year that ends today. */
export function cultureOf(app: App, caller: Caller): Promise<CultureAnswer> {
  return app.store.reading(caller, async (tx) => {
    const { today } = await onDay(tx, app.now())
    const span = { from: addDays(today, -364), to: today }
    return { ...span, ...(await cultureFigures(tx, span, today)) }
  })
}

export interface LeadersQuarter extends Readonly<Record<LeadingBy, number>> {
  readonly quarter: string
}

/** What leaders raise, own, ask for and admit, by quarter, and the records it is counted from (C-142 to C-144). */
export function leadersOf(app: App, caller: Caller): Promise<{ quarters: LeadersQuarter[]; items: LedItem[] }> {
  return app.store.reading(caller, async (tx) => {
    const { today, timeZone } = await onDay(tx, app.now())
    const starts = newestQuarters(QUARTERS, today)
    const items = await ledBy(tx, { from: starts[0]!, to: today, timeZone, eyes: eyesOf(caller) })
    const quarters = starts.map(quarterName).map((quarter) => {
      const count = (by: LeadingBy) => items.filter((one) => one.by === by && quarterName(one.day) === quarter).length
      return {
        quarter,
        raised: count('raised'),
        owned: count('owned'),
        feedbackRequest: count('feedbackRequest'),
        ownMistake: count('ownMistake'),
      }
    })
    return { quarters, items }
  })
}

/** The recognitions of a quarter, `2026-Q1`; without one, of the one under way (C-134). */
export function thanksOf(
  app: App,
  caller: Caller,
  { quarter }: { readonly quarter?: string | undefined },
): Promise<{ quarter: string; items: Thanks[] }> {
  return app.store.reading(caller, async (tx) => {
    const { today } = await onDay(tx, app.now())
    const from = (quarter && quarterStart(quarter)) || newestQuarters(1, today)[0]!
    const items = await thanksGiven(tx, { from, to: lastDayOf(from, 'quarter'), eyes: eyesOf(caller) })
    return { quarter: quarterName(from), items }
  })
}

/** Improvement time of the teams, of the year that ends today (C-141). */
export function hoursOf(app: App, caller: Caller): Promise<TeamHours[]> {
  return app.store.reading(caller, async (tx) => {
    const { today } = await onDay(tx, app.now())
    return hoursByTeam(tx, { from: addDays(today, -364), to: today, eyes: eyesOf(caller) })
  })
}

export interface TellingCard {
  readonly items: readonly (RecentImprovement & { readonly effect: string | null })[]
  /** How many are under way; what there is to say where nothing is measured yet. */
  readonly underWay: number
}

/** "Tell me about a recent improvement": at most three that concern the one who asks, with what they did (C-147). */
export function cardOf(app: App, caller: Caller): Promise<TellingCard> {
  return app.store.reading(caller, async (tx) => {
    const eyes = eyesOf(caller)
    const items = await recentImprovements(tx, { person: actingPerson(caller), eyes })
    return {
      items: items.map((item) => ({ ...item, effect: effectSentence(item, caller.language) })),
      underWay: await underWay(tx, eyes),
    }
  })
}

export interface AskingSurvey {
  readonly id: string
  readonly number: string | null
  readonly title: string
  readonly closesOn: string | null
}

/** Open surveys that ask the caller, the next to end first. Whether they answered nobody knows. */
export function surveysOf(app: App, caller: Caller): Promise<AskingSurvey[]> {
  return app.store.reading(caller, async (tx) => {
    const ids = await surveysAsking(tx, actingPerson(caller))
    const found = await Promise.all(ids.map(({ id }) => readRecord(tx, pulseSurvey, { ref: id, eyes: eyesOf(caller) })))
    return found.flatMap((one) =>
      one ? [{ id: one.id, number: one.number, title: one.title, closesOn: one.closesOn as string | null }] : [],
    )
  })
}
