import { sql } from 'kysely'
import { certifiedStates } from '#domain/records/certification/states.ts'
import type { Day } from '#domain/time/days.ts'
import type { Tx } from '../open.ts'

/** Certificates that are called valid or suspended and whose last day lies before `today`. */
export async function certificatesOver(
  tx: Tx,
  today: Day,
): Promise<readonly { readonly id: string; readonly version: number }[]> {
  const found = await sql<{ id: string; version: number }>`
    select r.id, r.version from certification b
    join record r on r.organization_id = b.organization_id and r.id = b.record_id
    where b.organization_id = current_organization() and b.certificate_expires_on < ${today}
      and r.state = any(${[...certifiedStates, 'suspended']}::text[])
    order by r.id for update of r`.execute(tx)
  return found.rows
}
