import { sql } from 'kysely'
import type { Tx } from '../open.ts'

export interface OrganizationName {
  readonly id: string
  readonly slug: string
  readonly name: string
  readonly clock: 'server' | 'demo'
}

/** Every organization here, by slug: for jobs that visit each in turn and for the command line, never for a request. */
export async function allOrganizations(tx: Tx): Promise<OrganizationName[]> {
  const found = await sql<OrganizationName>`select id, slug, name, clock from all_organizations()`.execute(tx)
  return found.rows
}
