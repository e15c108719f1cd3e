import { sql } from 'kysely'
import type { PieceStanding } from '#domain/conformity/pieceStandings.ts'
import type { Day } from '#domain/time/days.ts'
import type { Linked } from '../around/links.ts'
import type { Tx } from '../open.ts'
import { seenBy } from '../records/read.ts'
import type { AudienceKeys } from '../records/stored.ts'
import { type NamedPiece, named, piece } from './showings.ts'

/** A piece of evidence in the library: what it is, how long it holds, what it hangs on and what it shows. */
export interface LibraryPiece extends NamedPiece {
  readonly validUntil: Day | null
  readonly at: string
  readonly by: { readonly id: string; readonly name: string } | null
  readonly withdrawnAt: string | null
  readonly record: Linked | null
  /** The requirements it is linked to; its length is how often it is used again. */
  readonly requirements: readonly string[]
  /** Pieces with the same content elsewhere. */
  readonly copies: number
}

export interface LibraryAsked {
  readonly eyes: AudienceKeys
  readonly today: Day
  readonly q: string | null
  readonly kind: string | null
  readonly standing: PieceStanding | null
  readonly requirement: string | null
  readonly after: readonly [string, string] | null
  readonly limit: number
}

const inUse = sql`
  from requirement_showing s where s.organization_id = current_organization() and s.evidence_id = e.id and s.withdrawn_at is null`

/** Pieces of evidence these eyes see, the newest first; one more than `limit`. */
export async function readLibrary(tx: Tx, asked: LibraryAsked): Promise<LibraryPiece[]> {
  const { eyes, today, q, kind, standing, requirement, after, limit } = asked
  const standings = {
    current: sql`e.withdrawn_at is null and (e.valid_until is null or e.valid_until >= ${today})`,
    expired: sql`e.withdrawn_at is null and e.valid_until < ${today}`,
    withdrawn: sql`e.withdrawn_at is not null`,
    unused: sql`e.withdrawn_at is null and not exists (select ${inUse})`,
  }
  const found = await sql<{ piece: NamedPiece } & Omit<LibraryPiece, keyof NamedPiece>>`
    select ${piece} as piece, e.valid_until as "validUntil", e.created_at as at,
      case when p.id is not null then json_build_object('id', p.id, 'name', p.name) end as by,
      e.withdrawn_at as "withdrawnAt", case when r.id is not null then ${named} end as record,
      array(select s.requirement ${inUse} order by s.requirement) as requirements,
      (select count(*)::int - 1 from evidence o join file f on f.organization_id = o.organization_id and f.id = o.file_id
        join file own on own.organization_id = e.organization_id and own.id = e.file_id
        left join record r on r.organization_id = o.organization_id and r.id = o.record_id
        where o.organization_id = current_organization() and f.hash = own.hash and ${seenBy(eyes)}) as copies
    from evidence e
    left join record r on r.organization_id = e.organization_id and r.id = e.record_id
    left join person p on p.organization_id = e.organization_id and p.id = e.created_by
    where e.organization_id = current_organization() and ${seenBy(eyes)}
      ${q ? sql`and (e.label ilike ${like(q)} or r.title ilike ${like(q)} or r.number ilike ${like(q)})` : sql``}
      ${kind ? sql`and e.kind = ${kind}` : sql``}
      ${standing ? sql`and ${standings[standing]}` : sql``}
      ${requirement ? sql`and exists (select ${inUse} and s.requirement = ${requirement})` : sql``}
      ${after ? sql`and (e.created_at, e.id) < (${after[0]}::timestamptz, ${after[1]}::uuid)` : sql``}
    order by e.created_at desc, e.id desc limit ${limit + 1}`.execute(tx)
  return found.rows.map(({ piece, copies, ...rest }) => ({ ...piece, ...rest, copies: Math.max(0, copies) }))
}

/** What contains the words, whatever signs of a pattern they hold. */
function like(words: string): string {
  return `%${words.replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`
}
