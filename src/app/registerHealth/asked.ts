import { fieldRefusal } from '#domain/checks/fieldRefusal.ts'
import { checkText, LONG_TEXT } from '#domain/checks/text.ts'
import { Refused, refuse } from '#domain/kernel/refusal.ts'
import { periodStartOf } from '#domain/measurement/periods.ts'
import { addDays, type Day, dayOf, daysBetween, isDay } from '#domain/time/days.ts'
import type { RefusalCode } from '#domain/words/refusals.ts'
import type { Tx } from '#store/open.ts'
import type { Counting, Span } from '#store/registerHealth/counted.ts'
import { readSettings } from '#store/settings.ts'
import type { App } from '../app.ts'
import { assertFine } from '../asking.ts'
import { type Caller, eyesOf } from '../caller.ts'

/** First and last day a report looks at; what is not said is chosen. */
export interface SpanAsked {
  readonly from?: string
  readonly to?: string
}

/** A report at work: whose eyes, which days, in one read-only moment. */
export interface Looking extends Counting {
  readonly tx: Tx
  readonly caller: Caller
  readonly today: Day
  readonly now: string
  readonly span: Span
}

const MOST_YEARS = 10
/** Nothing was recorded before, nothing will be after: figures of the year 9999 are none. */
const MOST_YEARS_AWAY = 100

/** Asks a report's questions in one moment of the register; without days the last twelve whole months and the one under way. */
export function look<T>(
  app: App,
  caller: Caller,
  asked: SpanAsked,
  answer: (looking: Looking) => Promise<T>,
): Promise<T> {
  const now = app.now()
  return app.store.reading(caller, async (tx) => {
    const { timeZone } = await readSettings(tx)
    const today = dayOf(now, timeZone)
    return answer({ tx, caller, timeZone, today, now, eyes: eyesOf(caller), span: spanFrom(asked, today) })
  })
}

function spanFrom({ from, to = undefined }: SpanAsked, today: Day): Span {
  const wrong = (['from', 'to'] as const).filter((name) => {
    const day = { from, to }[name]
    return day !== undefined && !isDay(day)
  })
  assertFine(wrong.map((name) => fieldRefusal('not_a_day', name)))
  const far = (['from', 'to'] as const).filter((name) => isFar({ from, to }[name], today))
  assertFine(far.map((field) => refuse('report_day_too_far', { field, values: { years: MOST_YEARS_AWAY } })))
  const end = to ?? today
  const span = { from: from ?? periodStartOf(addDays(end, -365), 'month'), to: end }
  if (span.from > span.to) throw new Refused('invalid', [refuse('report_span_backwards', { field: 'to' })])
  if (daysBetween(span.from, span.to) > MOST_YEARS * 366)
    throw new Refused('invalid', [refuse('report_span_too_long', { field: 'from', values: { years: MOST_YEARS } })])
  return span
}

function isFar(day: Day | undefined, today: Day): boolean {
  return day !== undefined && Math.abs(daysBetween(today, day)) > MOST_YEARS_AWAY * 366
}

/** The part of some days that lies in the span. */
export function clipped({ from, to }: Span, span: Span): Span {
  return { from: from < span.from ? span.from : from, to: to > span.to ? span.to : to }
}

/** A text as people write it; refused with the field's own sentence when nothing is left of it. */
export function saidIn(text: string, field: string, missing: RefusalCode): string {
  const checked = checkText(text, field, LONG_TEXT)
  if ('refusal' in checked) throw new Refused('invalid', [checked.refusal])
  if (checked.value === null) throw new Refused('invalid', [refuse(missing, { field })])
  return checked.value
}
