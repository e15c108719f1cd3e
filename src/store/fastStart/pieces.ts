import { sql } from 'kysely'
import type { Linked } from '../around/links.ts'
import type { Tx } from '../open.ts'
import { seenBy } from '../records/read.ts'
import type { AudienceKeys } from '../records/stored.ts'

/** A piece of the fast start and the record it became. */
export interface LaidPiece {
  readonly piece: string
  readonly record: Linked
}

/** The ids of the records pieces became. */
export async function madePieces(tx: Tx): Promise<Readonly<Record<string, string>>> {
  const found = await sql<{ piece: string; record_id: string }>`
    select piece, record_id from fast_start where organization_id = current_organization()`.execute(tx)
  return Object.fromEntries(found.rows.map(({ piece, record_id }) => [piece, record_id]))
}

export async function keepPiece(
  tx: Tx,
  { piece, record, at, by }: { piece: string; record: string; at: string; by: string | null },
): Promise<void> {
  await sql`
    insert into fast_start (organization_id, piece, record_id, at, by) values (current_organization(), ${piece}, ${record}, ${at}, ${by})`.execute(
    tx,
  )
}

/** What was laid down, in the order in which it was, as these eyes see it. */
export async function laidPieces(tx: Tx, eyes: AudienceKeys): Promise<LaidPiece[]> {
  const found = await sql<LaidPiece>`
    select f.piece, json_build_object('id', r.id, 'type', r.type, 'number', r.number, 'title', r.title, 'state', r.state,
      'status', r.status) as record
    from fast_start f join record r on r.organization_id = f.organization_id and r.id = f.record_id
    where f.organization_id = current_organization() and ${seenBy(eyes)} order by r.created_at, r.id`.execute(tx)
  return found.rows
}
