import { sql } from 'kysely'
import type { Linked } from '../around/links.ts'
import { type NamedPiece, named, piece, type Stands } from '../conformity/showings.ts'
import { type OnDay, said, standing, things } from '../conformity/standing.ts'
import type { Tx } from '../open.ts'
import { recordInRoom } from './scope.ts'

/** Evidence released for outside that shows a requirement of a room. */
export interface RoomShowing {
  readonly id: string
  readonly requirement: string
  readonly stands: Stands
  readonly until: string | null
  readonly note: string | null
  readonly releasedAt: string
  readonly releasedBy: string | null
  /** The record it is, or that its piece hangs on; only where that record itself may be read in the room. */
  readonly record: Linked | null
  readonly evidence: (NamedPiece & { readonly fileName: string | null }) | null
}

/** The released evidence of a room's requirements, by requirement; what ended is said to have ended, what was withdrawn is gone. */
export async function showingsIn(tx: Tx, room: string, on: OnDay): Promise<RoomShowing[]> {
  const found = await sql<RoomShowing & { fileName: string | null }>`
    with ${things(on)}, ${said}, ${standing(on)}
    select one.id, one.requirement, one.stands, one.until, one.note, one.released_at as "releasedAt", p.name as "releasedBy",
      case when r.id is not null and ${recordInRoom(room)} then ${named} end as record,
      case when e.id is not null then ${piece} end as evidence, f.name as "fileName"
    from standing one
    join requirement_showing s on s.organization_id = current_organization() and s.id = one.id
    join room_requirement q on q.organization_id = s.organization_id and q.room_id = ${room} and q.requirement = one.requirement
    left join person p on p.organization_id = s.organization_id and p.id = s.released_by
    left join evidence e on e.organization_id = s.organization_id and e.id = one.evidence_id
    left join file f on f.organization_id = e.organization_id and f.id = e.file_id
    left join record r on r.organization_id = s.organization_id and r.id = coalesce(one.record_id, e.record_id)
    where one.released_at is not null and one.stands <> 'nothing' and r.audience is null
    order by one.requirement, array_position(array['done', 'paper', 'underWay', 'expired'], one.stands), one.created_at, one.id`.execute(
    tx,
  )
  return found.rows.map(({ fileName, evidence, ...row }) => ({
    ...row,
    evidence: evidence && { ...evidence, fileName },
  }))
}

/** How much of a room's requirements has been released for outside, for whoever prepares it. */
export async function releasedPerRequirement(tx: Tx, room: string): Promise<ReadonlyMap<string, number>> {
  const found = await sql<{ requirement: string; count: number }>`
    select s.requirement, count(*)::int as count from requirement_showing s
    join room_requirement q on q.organization_id = s.organization_id and q.room_id = ${room} and q.requirement = s.requirement
    where s.organization_id = current_organization() and s.released_at is not null and s.withdrawn_at is null group by s.requirement`.execute(
    tx,
  )
  return new Map(found.rows.map(({ requirement, count }) => [requirement, count]))
}
