import { sql } from 'kysely'
import type { Tx } from './open.ts'

/** An organization's public address for suggestions. */
export interface SuggestionLink {
  readonly id: string
  readonly token: string
  readonly createdAt: string
}

/** The organization's address, or null while it takes none. */
export async function readSuggestionLink(tx: Tx, { lock = false } = {}): Promise<SuggestionLink | null> {
  const found = await sql<SuggestionLink>`
    select id, token, created_at as "createdAt" from suggestion_link where organization_id = current_organization() ${lock ? sql`for update` : sql``}`.execute(
    tx,
  )
  return found.rows[0] ?? null
}

export interface NewSuggestionLink extends SuggestionLink {
  readonly hash: Buffer
  readonly by: string | null
}

/** Makes the address, in place of an earlier one: that opens nothing from now on. */
export async function replaceSuggestionLink(
  tx: Tx,
  { id, token, createdAt, hash, by }: NewSuggestionLink,
): Promise<void> {
  await removeSuggestionLink(tx)
  await sql`
    insert into suggestion_link (organization_id, id, token, created_at, created_by)
    values (current_organization(), ${id}, ${token}, ${createdAt}, ${by})
    on conflict (organization_id) do update set id = excluded.id, token = excluded.token, created_at = excluded.created_at, created_by = excluded.created_by`.execute(
    tx,
  )
  await sql`insert into secret_lookup (hash, kind, organization_id, id) values (${hash}, 'suggestion', current_organization(), ${id})`.execute(
    tx,
  )
}

/** Ends the address; answers whether there was one. */
export async function removeSuggestionLink(tx: Tx): Promise<boolean> {
  await sql`delete from secret_lookup where organization_id = current_organization() and kind = 'suggestion'`.execute(
    tx,
  )
  const removed = await sql`delete from suggestion_link where organization_id = current_organization()`.execute(tx)
  return removed.numAffectedRows === 1n
}

/** Keeps the hash under which an anonymous raiser may ask what became of a record; nothing about the raiser. */
export async function keepFollow(tx: Tx, hash: Buffer, record: string): Promise<void> {
  await sql`insert into secret_lookup (hash, kind, organization_id, id) values (${hash}, 'follow', current_organization(), ${record})`.execute(
    tx,
  )
}

/** The organization a public token opens and what in it: the address of suggestions, or one record to follow. */
export async function findPublic(
  tx: Tx,
  hash: Buffer,
  kind: 'suggestion' | 'follow' | 'trust',
): Promise<{ organization: string; id: string } | null> {
  const found = await sql<{ organization: string; id: string }>`
    select organization_id as organization, id from secret_lookup where hash = ${hash} and kind = ${kind}`.execute(tx)
  return found.rows[0] ?? null
}

/** Names of people of which some part occurs in a text, so that they can be left out of what strangers read. */
export async function namesWithin(tx: Tx, text: string): Promise<string[]> {
  const found = await sql<{ name: string }>`
    select name from person p where organization_id = current_organization()
      and exists (select from regexp_split_to_table(p.name, '[[:space:]]+') part where length(part) > 2 and position(part in ${text}) > 0)`.execute(
    tx,
  )
  return found.rows.map(({ name }) => name)
}

/** What an anonymous raiser may learn of a record. */
export interface Followed {
  readonly type: string
  readonly title: string
  readonly state: string
  readonly keptState: string | null
  readonly closedAs: string | null
  /** Why it was not taken up, merged or cancelled; the answer to whoever reported something that happened. */
  readonly reason: string | null
  readonly audience: readonly string[] | null
  readonly createdAt: string
  readonly updatedAt: string
}

/** Reads one record for its raiser; only ever asked with the id that a follow token opened. */
export async function readFollowed(tx: Tx, record: string): Promise<Followed | null> {
  const found = await sql<Followed>`
    select r.type, r.title, r.state, kept.state as "keptState", b.closed_as as "closedAs", coalesce(b.cancelled_because, b.disposition, i.response, e.reply) as reason,
      r.audience, r.created_at as "createdAt", r.updated_at as "updatedAt"
    from record r
    left join improvement b on b.organization_id = r.organization_id and b.record_id = r.id
    left join incident i on i.organization_id = r.organization_id and i.record_id = r.id
    left join enquiry e on e.organization_id = r.organization_id and e.record_id = r.id
    left join record kept on kept.organization_id = r.organization_id and kept.id = b.merged_into and r.state = 'merged' and kept.audience is null
    where r.organization_id = current_organization() and r.id = ${record}`.execute(tx)
  return found.rows[0] ?? null
}
