import { sql } from 'kysely'
import type { Linked } from '../around/links.ts'
import type { Tx } from '../open.ts'
import { type NamedPiece, named, piece, type Stands } from './showings.ts'
import { type OnDay, said, standing, things } from './standing.ts'

/** What was released as evidence and counts today: nothing else ever leaves in a pack. */
export interface Released {
  readonly id: string
  readonly requirement: string
  readonly stands: Stands
  readonly until: string | null
  readonly note: string | null
  readonly releasedAt: string
  readonly releasedBy: string | null
  readonly record: Linked | null
  readonly evidence: (NamedPiece & { readonly fileName: string | null }) | null
}

/** Released and in effect, seen by everyone in the organization, by requirement. */
export async function releasedShowings(tx: Tx, on: OnDay): Promise<Released[]> {
  const found = await sql<Released & { fileName: string | null }>`
    with ${things(on)}, ${said}, ${standing(on)}
    select one.id, one.requirement, one.stands, one.until, one.note, one.released_at as "releasedAt", p.name as "releasedBy",
      case when r.id is not null then ${named} end as record, case when e.id is not null then ${piece} end as evidence, f.name as "fileName"
    from standing one
    join requirement_showing s on s.organization_id = current_organization() and s.id = one.id
    left join person p on p.organization_id = s.organization_id and p.id = s.released_by
    left join evidence e on e.organization_id = s.organization_id and e.id = one.evidence_id
    left join file f on f.organization_id = e.organization_id and f.id = e.file_id
    left join record r on r.organization_id = s.organization_id and r.id = coalesce(one.record_id, e.record_id)
    where one.released_at is not null and one.stands in ('done', 'paper') and r.audience is null
    order by one.requirement, one.created_at, one.id`.execute(tx)
  return found.rows.map(({ fileName, evidence, ...row }) => ({
    ...row,
    evidence: evidence && { ...evidence, fileName },
  }))
}
