import { sql } from 'kysely'
import type { Linked } from '../around/links.ts'
import type { Tx } from '../open.ts'
import { seenBy } from '../records/read.ts'
import type { AudienceKeys } from '../records/stored.ts'

/** A process of the map with all it rests on. */
export interface MappedProcess extends Linked {
  readonly owner: { readonly id: string; readonly name: string; readonly isActive: boolean } | null
  readonly kind: string | null
  readonly phase: string | null
  readonly requirements: readonly string[]
  readonly documents: readonly Linked[]
  readonly objectives: readonly Linked[]
  readonly resources: readonly Linked[]
  readonly takesFrom: readonly { readonly process: string; readonly what: string | null }[]
}

const named = sql`json_build_object('id', r.id, 'type', r.type, 'number', r.number, 'title', r.title, 'state', r.state, 'status', r.status)`

const linked = (table: string, column: string, eyes: AudienceKeys) => sql`
  coalesce((select json_agg(${named} order by x.position) from ${sql.table(table)} x
    join record r on r.organization_id = x.organization_id and r.id = ${sql.ref(`x.${column}`)}
    where x.organization_id = b.organization_id and x.record_id = b.record_id and ${seenBy(eyes)}), '[]')`

/** Every process that is not retired, by title. */
export async function mappedProcesses(tx: Tx, eyes: AudienceKeys): Promise<MappedProcess[]> {
  const found = await sql<MappedProcess>`
    select r.id, r.type, r.number, r.title, r.state, r.status, b.kind, b.phase, b.requirements,
      case when p.id is not null then json_build_object('id', p.id, 'name', p.name, 'isActive', p.active) end as owner,
      ${linked('process_documents', 'document', eyes)} as documents,
      ${linked('process_objectives', 'objective', eyes)} as objectives,
      ${linked('process_resources', 'resource', eyes)} as resources,
      coalesce((select json_agg(json_build_object('process', x.process, 'what', x.what) order by x.position) from process_takes_from x
        where x.organization_id = b.organization_id and x.record_id = b.record_id and x.process is not null), '[]') as "takesFrom"
    from record r join process b on b.organization_id = r.organization_id and b.record_id = r.id
    left join person p on p.organization_id = r.organization_id and p.id = r.owner_id
    where r.organization_id = current_organization() and r.type = 'process' and r.state <> 'retired' and ${seenBy(eyes)}
    order by r.title, r.id`.execute(tx)
  return found.rows
}

/** Documents in force and objectives that are followed which no process names, by title. */
export async function beyondTheMap(tx: Tx, eyes: AudienceKeys): Promise<Linked[]> {
  const found = await sql<Linked>`
    select r.id, r.type, r.number, r.title, r.state, r.status from record r
    where r.organization_id = current_organization() and ${seenBy(eyes)} and (
      r.type = 'document' and r.state = 'effective' and not exists (select from process_documents x
        join record o on o.organization_id = x.organization_id and o.id = x.record_id and o.state <> 'retired'
        where x.organization_id = r.organization_id and x.document = r.id)
      or r.type = 'objective' and r.state in ('approved', 'active') and not exists (select from process_objectives x
        join record o on o.organization_id = x.organization_id and o.id = x.record_id and o.state <> 'retired'
        where x.organization_id = r.organization_id and x.objective = r.id))
    order by r.type, r.title, r.id limit 500`.execute(tx)
  return found.rows
}
