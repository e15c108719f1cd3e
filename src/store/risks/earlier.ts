import { sql } from 'kysely'
import type { Tx } from '../open.ts'

export interface Earlier {
  readonly id: string
  readonly version: number
}

interface Asked {
  readonly type: string
  /** The one that takes their place. */
  readonly id: string
  readonly states: readonly string[]
  readonly aiSystem: string | null
}

/** What is in force beside this one for the same AI system, or for none; only what everyone may see. */
export async function earlierOf(tx: Tx, { type, id, states, aiSystem }: Asked): Promise<readonly Earlier[]> {
  const found = await sql<Earlier>`
    select r.id, r.version from record r
    left join risk_assessment a on a.organization_id = r.organization_id and a.record_id = r.id
    left join impact_assessment i on i.organization_id = r.organization_id and i.record_id = r.id
    where r.organization_id = current_organization() and r.type = ${type} and r.id <> ${id}
      and r.state = any(${[...states]}::text[]) and r.audience is null
      and coalesce(a.ai_system, i.ai_system) is not distinct from ${aiSystem}::uuid
    order by r.id`.execute(tx)
  return found.rows
}
