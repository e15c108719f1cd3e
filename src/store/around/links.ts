import { sql } from 'kysely'
import { isId } from '#domain/checks/id.ts'
import type { Relation } from '#domain/records/relations.ts'
import type { Tx } from '../open.ts'
import { seenBy } from '../records/read.ts'
import type { AudienceKeys } from '../records/stored.ts'

/** A record as another one names it. */
export interface Linked {
  readonly id: string
  readonly type: string
  readonly number: string | null
  readonly title: string
  readonly state: string
  readonly status: string
}

export interface Link {
  readonly id: string
  readonly relation: Relation
  /** `out`: this record follows the other; `in`: the other follows this one. */
  readonly direction: 'out' | 'in'
  readonly record: Linked
  readonly at: string
  readonly by: { readonly id: string; readonly name: string } | null
}

const linked = sql`json_build_object('id', r.id, 'type', r.type, 'number', r.number, 'title', r.title, 'state', r.state, 'status', r.status)`

/** Links of a record, both ways; what these eyes may not see is left out. `id` reads one. */
export async function readLinks(tx: Tx, record: string, eyes: AudienceKeys, id?: string): Promise<Link[]> {
  const side = (here: string, there: string, direction: string) => sql`
    select l.id, l.relation, ${direction}::text as direction, ${linked} as record, l.created_at as at,
      case when p.id is not null then json_build_object('id', p.id, 'name', p.name) end as by
    from link l
    join record r on r.organization_id = l.organization_id and r.id = ${sql.ref(`l.${there}`)}
    left join person p on p.organization_id = l.organization_id and p.id = l.created_by
    where l.organization_id = current_organization() and ${sql.ref(`l.${here}`)} = ${record} and ${seenBy(eyes)}
      ${id === undefined ? sql`` : sql`and l.id = ${id}`}`
  const found =
    await sql<Link>`${side('from_id', 'to_id', 'out')} union all ${side('to_id', 'from_id', 'in')} order by at, id`.execute(
      tx,
    )
  return found.rows
}

/** The id of a record of any type by id or number, if these eyes may see it. */
export async function findByRef(tx: Tx, ref: string, eyes: AudienceKeys): Promise<Linked | null> {
  const found = await sql<{ record: Linked }>`
    select ${linked} as record from record r where r.organization_id = current_organization()
      and ${isId(ref) ? sql`r.id = ${ref}` : sql`r.number = ${ref.toUpperCase()}`} and ${seenBy(eyes)} limit 1`.execute(
    tx,
  )
  return found.rows[0]?.record ?? null
}

export interface NewLink {
  readonly id: string
  readonly from: string
  readonly relation: Relation
  readonly to: string
  readonly at: string
  readonly by: string | null
}

/** Adds a link unless it is there; answers whether it was added. */
export async function insertLink(tx: Tx, { id, from, relation, to, at, by }: NewLink): Promise<boolean> {
  const added = await sql`
    insert into link (organization_id, from_id, relation, to_id, created_at, created_by, id)
    values (current_organization(), ${from}, ${relation}, ${to}, ${at}, ${by}, ${id}) on conflict do nothing`.execute(
    tx,
  )
  return added.numAffectedRows === 1n
}

/** Removes a link; answers whether it was there, so that of two who remove it one is told. */
export async function deleteLink(tx: Tx, id: string): Promise<boolean> {
  const removed = await sql`delete from link where organization_id = current_organization() and id = ${id}`.execute(tx)
  return removed.numAffectedRows === 1n
}
