import { sql } from 'kysely'
import type { Linked } from '../around/links.ts'
import { type NamedPiece, named, piece } from '../conformity/showings.ts'
import { type OnDay, said, standing, things } from '../conformity/standing.ts'
import type { Tx } from '../open.ts'

/** Something released into a room alone. */
export interface RoomItem {
  readonly id: string
  readonly record: Linked | null
  readonly evidence: (NamedPiece & { readonly fileName: string | null }) | null
  /** What it was named to stand for; its record may show more. */
  readonly requirement: string | null
  readonly documented: string | null
  readonly note: string | null
  readonly releasedAt: string
  readonly releasedBy: string | null
  /** The requirements it shows by what is said elsewhere. */
  readonly serves: readonly string[]
  /** It was released, but may no longer be read: withdrawn, or its record has narrower eyes now. */
  readonly isHidden: boolean
}

/** What was released into a room alone, in the order it was released. */
export async function itemsIn(tx: Tx, room: string, on: OnDay): Promise<RoomItem[]> {
  const found = await sql<RoomItem & { fileName: string | null }>`
    with ${things(on)}, ${said}, ${standing(on)},
    serving as (
      select coalesce(one.record_id, one.evidence_id) as thing, array_agg(distinct one.requirement order by one.requirement) as keys
      from standing one where one.stands <> 'nothing'
        and coalesce(one.record_id, one.evidence_id) in (
          select coalesce(i.record_id, i.evidence_id) from room_item i where i.organization_id = current_organization() and i.room_id = ${room})
      group by 1)
    select i.id, i.requirement, i.documented, i.note, i.released_at as "releasedAt", p.name as "releasedBy",
      case when i.record_id is not null then ${named} end as record, case when e.id is not null then ${piece} end as evidence,
      f.name as "fileName", coalesce(serving.keys, '{}') as serves,
      (coalesce(r.audience, o.audience) is not null or e.withdrawn_at is not null) as "isHidden"
    from room_item i
    left join record r on r.organization_id = i.organization_id and r.id = i.record_id
    left join evidence e on e.organization_id = i.organization_id and e.id = i.evidence_id
    left join record o on o.organization_id = i.organization_id and o.id = e.record_id
    left join file f on f.organization_id = e.organization_id and f.id = e.file_id
    left join person p on p.organization_id = i.organization_id and p.id = i.released_by
    left join serving on serving.thing = coalesce(i.record_id, i.evidence_id)
    where i.organization_id = current_organization() and i.room_id = ${room} and i.withdrawn_at is null
    order by i.documented nulls last, i.released_at, i.id`.execute(tx)
  return found.rows.map(({ fileName, evidence, ...row }) => ({
    ...row,
    evidence: evidence && { ...evidence, fileName },
  }))
}

export interface NewItem {
  readonly id: string
  readonly room: string
  readonly record: string | null
  readonly evidence: string | null
  readonly requirement: string | null
  readonly documented: string | null
  readonly note: string | null
  readonly at: string
  readonly by: string | null
}

/** Releases something into a room; answers whether it was not there yet. */
export async function insertItem(tx: Tx, item: NewItem): Promise<boolean> {
  const { id, room, record, evidence, requirement, documented, note, at, by } = item
  const added = await sql`
    insert into room_item (organization_id, id, room_id, record_id, evidence_id, requirement, documented, note, released_at, released_by)
    values (current_organization(), ${id}, ${room}, ${record}, ${evidence}, ${requirement}, ${documented}, ${note}, ${at}, ${by})
    on conflict do nothing`.execute(tx)
  return added.numAffectedRows === 1n
}

/** Takes something out of a room; answers what it was, or undefined when it is not in it. */
export async function withdrawItem(
  tx: Tx,
  { room, id, at, by }: { room: string; id: string; at: string; by: string | null },
): Promise<{ readonly record: string | null; readonly evidence: string | null } | undefined> {
  const found = await sql<{ record: string | null; evidence: string | null }>`
    update room_item set withdrawn_at = ${at}, withdrawn_by = ${by}
    where organization_id = current_organization() and room_id = ${room} and id = ${id} and withdrawn_at is null
    returning record_id as record, evidence_id as evidence`.execute(tx)
  return found.rows[0]
}

/** The pieces of evidence of a record that stand, by id. */
export async function standingPieces(tx: Tx, record: string): Promise<string[]> {
  const found = await sql<{ id: string }>`
    select id from evidence where organization_id = current_organization() and record_id = ${record} and withdrawn_at is null order by created_at, id`.execute(
    tx,
  )
  return found.rows.map(({ id }) => id)
}

/** How many things lie in a room for each part of a set. */
export async function partsIn(tx: Tx, room: string): Promise<ReadonlyMap<string, number>> {
  const found = await sql<{ documented: string; count: number }>`
    select documented, count(*)::int as count from room_item
    where organization_id = current_organization() and room_id = ${room} and withdrawn_at is null and documented is not null
    group by documented`.execute(tx)
  return new Map(found.rows.map(({ documented, count }) => [documented, count]))
}
