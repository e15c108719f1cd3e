import type { Day } from '#domain/time/days.ts'
import { type Change, type DayOfStandard, readChanges, readDays } from '#store/conformity/days.ts'
import type { App } from '../app.ts'
import type { Caller } from '../caller.ts'
import { look, type SpanAsked } from '../registerHealth/asked.ts'

const MOST_CHANGES = 500

export interface ConformityDays {
  readonly from: Day
  readonly to: Day
  readonly today: Day
  readonly days: readonly DayOfStandard[]
  readonly changes: readonly Change[]
}

/** How conformity stood day by day, and which requirements changed. @throws Refused invalid for days that are none */
export function conformityDays(app: App, caller: Caller, asked: SpanAsked): Promise<ConformityDays> {
  return look(app, caller, asked, async ({ tx, span, today }) => ({
    ...span,
    today,
    days: await readDays(tx, span),
    changes: await readChanges(tx, { ...span, most: MOST_CHANGES }),
  }))
}
