import { sql } from 'kysely'
import type { Tx } from '../open.ts'
import type { AudienceKeys } from '../records/stored.ts'

export interface Comment {
  readonly id: string
  readonly author: { readonly id: string; readonly name: string } | null
  /** Null once withdrawn or redacted. */
  readonly text: string | null
  readonly mentions: readonly { readonly id: string; readonly name: string }[]
  readonly at: string
  readonly withdrawnAt: string | null
}

const shown = sql`
  c.id, case when p.id is not null then json_build_object('id', p.id, 'name', p.name) end as author,
  case when c.withdrawn_at is null then c.text end as text, c.created_at as at, c.withdrawn_at as "withdrawnAt",
  coalesce((select json_agg(json_build_object('id', m.id, 'name', m.name) order by m.name) from person m
    where m.organization_id = c.organization_id and m.id = any(c.mentions) and c.withdrawn_at is null), '[]') as mentions`
const source = sql`comment c left join person p on p.organization_id = c.organization_id and p.id = c.author_id`

export interface CommentsAsked {
  readonly record: string
  /** The last comment of the page before, as [at, id]. */
  readonly after: readonly [string, string] | null
  readonly limit: number
}

/** A record's comments as they were written, oldest first; one more than `limit`. */
export async function readComments(tx: Tx, { record, after, limit }: CommentsAsked): Promise<Comment[]> {
  const found = await sql<Comment>`
    select ${shown} from ${source} where c.organization_id = current_organization() and c.record_id = ${record}
      ${after ? sql`and (c.created_at, c.id) > (${after[0]}::timestamptz, ${after[1]}::uuid)` : sql``}
    order by c.created_at, c.id limit ${limit + 1}`.execute(tx)
  return found.rows
}

/** One comment of a record, locked when it is about to change. */
export async function readComment(tx: Tx, record: string, id: string, { lock = false } = {}): Promise<Comment | null> {
  const found = await sql<Comment>`
    select ${shown} from ${source} where c.organization_id = current_organization() and c.record_id = ${record} and c.id = ${id}
    ${lock ? sql`for update of c` : sql``}`.execute(tx)
  return found.rows[0] ?? null
}

export interface NewComment {
  readonly id: string
  readonly record: string
  readonly author: string | null
  readonly text: string
  readonly mentions: readonly string[]
  readonly at: string
}

export async function insertComment(tx: Tx, { id, record, author, text, mentions, at }: NewComment): Promise<void> {
  await sql`
    insert into comment (organization_id, id, record_id, author_id, text, mentions, created_at)
    values (current_organization(), ${id}, ${record}, ${author}, ${text}, ${[...mentions]}::uuid[], ${at})`.execute(tx)
}

export async function withdrawComment(tx: Tx, id: string, at: string): Promise<void> {
  await sql`update comment set withdrawn_at = ${at} where organization_id = current_organization() and id = ${id}`.execute(
    tx,
  )
}

/** Takes the words out of a comment for good; part of redacting them from the trail. */
export async function redactComment(tx: Tx, id: string): Promise<void> {
  await sql`update comment set text = null where organization_id = current_organization() and id = ${id}`.execute(tx)
}

/** Which of these people are active and see what has this audience; null is everyone. */
export async function activeViewers(
  tx: Tx,
  people: readonly string[],
  audience: AudienceKeys | null,
): Promise<{ active: Set<string>; seeing: Set<string> }> {
  if (people.length === 0) return { active: new Set(), seeing: new Set() }
  const found = await sql<{ id: string; sees: boolean }>`
    select p.id, coalesce(${audience === null ? null : [...audience]}::text[] && ('person:' || p.id || coalesce((
      select array_agg('role:' || g.role) from role_grant g where g.organization_id = p.organization_id and g.person_id = p.id), '{}')), true) as sees
    from person p where p.organization_id = current_organization() and p.active and p.id = any(${[...people]}::uuid[])`.execute(
    tx,
  )
  const ids = (rows: readonly { id: string }[]) => new Set(rows.map(({ id }) => id))
  return { active: ids(found.rows), seeing: ids(found.rows.filter(({ sees }) => sees)) }
}
