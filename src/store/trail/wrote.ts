import { sql } from 'kysely'
import { written } from '#domain/records/written.ts'
import type { Tx } from '../open.ts'

/**
 * Everyone who changed what a record says, by its trail, which nobody rewrites: handing it over takes nobody out. Of a risk, since what
 * remained was last accepted: another round has other authors.
 */
export async function wrote(tx: Tx, { type, id }: { type: string; id: string }): Promise<readonly string[]> {
  const found = await sql<{ person: string }>`
    select distinct e.actor_id as person
    from trail_entry e join trail_value v on v.organization_id = e.organization_id and v.entry_id = e.id
    where e.organization_id = current_organization() and e.record_id = ${id} and e.actor_id is not null
      and (split_part(v.path, '/', 1) = any(${fields(type)}::text[])
        or split_part(v.path, '/', 1) || '/' || split_part(v.path, '/', 3) = any(${fields(type)}::text[]))
      and e.seq > coalesce((select max(a.seq) from trail_entry a where a.organization_id = e.organization_id
        and a.record_id = e.record_id and a.verb = 'acceptResidual'), 0)`.execute(tx)
  return found.rows.map(({ person }) => person)
}

const fields = (type: string) => [...(written[type] ?? [])]
