import { sql } from 'kysely'
import type { Day } from '#domain/time/days.ts'
import type { Tx } from '../open.ts'

export interface Snooze {
  readonly until: Day
  readonly reason: string
  readonly at: string
  readonly by: string | null
}

/** Lets a signal rest until a day, or wakes it: null. */
export async function writeSnooze(tx: Tx, id: string, snooze: Snooze | null): Promise<void> {
  await sql`
    update signal set snoozed_until = ${snooze?.until ?? null}, snooze_reason = ${snooze?.reason ?? null}, snoozed_at = ${snooze?.at ?? null},
      snoozed_by = ${snooze?.by ?? null}
    where organization_id = current_organization() and id = ${id}`.execute(tx)
}
