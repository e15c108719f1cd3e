import { sql } from 'kysely'
import type { Tx } from '../open.ts'
import { seenBy } from '../records/read.ts'
import type { AudienceKeys } from '../records/stored.ts'

/** What an id stands for, in words. */
export interface Mentioned {
  readonly id: string
  /** `person`, `unit`, `token`, `file`, or the type of a record. */
  readonly type: string
  readonly number: string | null
  readonly name: string
}

/** What these ids stand for, as far as these eyes may see it; an id of nothing seen is not answered. */
export async function mentionedAmong(tx: Tx, ids: readonly string[], eyes: AudienceKeys): Promise<Mentioned[]> {
  if (ids.length === 0) return []
  const asked = sql`organization_id = current_organization() and id = any(${[...ids]}::uuid[])`
  const found = await sql<Mentioned>`
    select id, 'person' as type, null as number, name from person where ${asked}
    union all select id, 'unit', null, name from unit where ${asked}
    union all select id, 'token', null, name from api_token where ${asked}
    union all select id, 'file', null, name from file where ${asked}
    union all select id, 'room', null, title from room where ${asked}
    union all select id, 'guest', null, name from room_guest where ${asked}
    union all select r.id, r.type, r.number, r.title from record r
      where r.organization_id = current_organization() and r.id = any(${[...ids]}::uuid[]) and ${seenBy(eyes)}`.execute(
    tx,
  )
  return found.rows
}
