import { sql } from 'kysely'

/** When an incident (`i`, its record `r`) happened: where nobody said, when it was recorded. Every count goes by it. */
export const happenedAt = sql`coalesce(i.occurred_at, r.created_at)`
