import type { Cadence } from '#domain/measurement/series.ts'
import { addDays, type Day } from '#domain/time/days.ts'
import { type PeriodSpan, spansFrom } from './pulled.ts'

export interface ToChoose {
  readonly cadence: Cadence
  readonly timeZone: string
  readonly today: Day
  /** Periods that begin before it have been taken; null at the beginning. */
  readonly pulledTo: Day | null
  readonly backfillDays: number
  /** How far back a source may still correct itself; 0 where that was looked at today. */
  readonly lookBackDays: number
  /** How many periods one run asks for. */
  readonly most: number
}

export interface Chosen {
  readonly spans: readonly PeriodSpan[]
  /** Whether there is more to fetch after these. */
  readonly goesOn: boolean
}

const EVER = 100_000

/** The periods a run asks for: new ones from the oldest on; where there are few, those again that may have been corrected. */
export function chosenSpans({ pulledTo, backfillDays, lookBackDays, most, today, ...zone }: ToChoose): Chosen {
  const back = addDays(today, -lookBackDays)
  const from = pulledTo === null ? addDays(today, -backfillDays) : pulledTo < back ? pulledTo : back
  const all = spansFrom({ from, today, most: EVER, ...zone })
  const fresh = pulledTo === null ? all : all.filter(({ period }) => period >= pulledTo)
  return fresh.length >= most
    ? { spans: fresh.slice(0, most), goesOn: fresh.length > most }
    : { spans: all.slice(-most), goesOn: false }
}
