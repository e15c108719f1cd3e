import { sql } from 'kysely'
import type { ResourceKind } from '#domain/records/resource/kinds.ts'
import type { Tx } from '../open.ts'

export interface SystemResources {
  /** Resources that serve the system, noted or in use. */
  readonly count: number
  /** Kinds of which a resource in use serves the system. */
  readonly kinds: readonly ResourceKind[]
  /** How many data resources serve it, noted or in use. */
  readonly datasets: number
  /** Numbers of those of which provenance, quality, preparation or the check for bias is not said yet. */
  readonly unfinished: readonly string[]
}

/** What an AI system rests on, as its gates ask for it (G3, C-008); resources that were given up do not count. */
export async function systemResources(tx: Tx, aiSystem: string): Promise<SystemResources> {
  const { rows } = await sql<{ kind: ResourceKind | null; state: string; number: string; unfinished: boolean }>`
    select distinct b.record_id, b.kind, r.state, r.number, (
        coalesce(trim(b.provenance), '') = '' or coalesce(trim(b.quality), '') = '' or coalesce(trim(b.preparation), '') = ''
        or b.bias_checked is null or b.bias_checked = 'no') as unfinished
    from resource_systems s
      join resource b on b.organization_id = s.organization_id and b.record_id = s.record_id
      join record r on r.organization_id = b.organization_id and r.id = b.record_id
    where s.organization_id = current_organization() and s.ai_system = ${aiSystem} and r.state <> 'givenUp'
    order by r.number`.execute(tx)
  const data = rows.filter(({ kind }) => kind === 'data')
  return {
    count: rows.length,
    kinds: [...new Set(rows.flatMap(({ kind, state }) => (kind && state === 'inUse' ? [kind] : [])))],
    datasets: data.length,
    unfinished: data.filter(({ unfinished }) => unfinished).map(({ number }) => number),
  }
}
