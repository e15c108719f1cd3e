import { sql } from 'kysely'
import type { Day } from '#domain/time/days.ts'
import type { Tx } from '../open.ts'
import { seenBy } from '../records/read.ts'
import type { AudienceKeys } from '../records/stored.ts'

/** Who was told what of something that went wrong, and when. */
export interface PartyTold {
  readonly id: string
  readonly recipients: string
  readonly text: string
  readonly sentOn: Day
  readonly nonconformity: { readonly id: string; readonly number: string | null; readonly title: string }
}

/** Everything parties were told of nonconformities these eyes see, the latest first; at most `most` (C-172). */
export async function partiesTold(tx: Tx, eyes: AudienceKeys, most: number): Promise<PartyTold[]> {
  const found = await sql<PartyTold>`
    select n.id, n.recipients, n.text, n.sent_on as "sentOn",
      json_build_object('id', r.id, 'number', r.number, 'title', r.title) as nonconformity
    from nonconformity_notifications n join record r on r.organization_id = n.organization_id and r.id = n.record_id
    where n.organization_id = current_organization() and ${seenBy(eyes)}
    order by n.sent_on desc, n.id limit ${most}`.execute(tx)
  return found.rows
}
