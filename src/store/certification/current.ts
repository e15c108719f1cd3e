import { sql } from 'kysely'
import type { Day } from '#domain/time/days.ts'
import type { Tx } from '../open.ts'

export interface CertificationNow {
  readonly id: string
  readonly number: string | null
  readonly standard: string | null
  readonly state: string
  /** Name of the certification body; null before one is contracted. */
  readonly body: string | null
  readonly certificate: { readonly number: string; readonly decidedOn: Day; readonly expiresOn: Day } | null
}

/** Every certification that is under way or holds a certificate, oldest first. */
export async function certificationsNow(tx: Tx): Promise<readonly CertificationNow[]> {
  const found = await sql<CertificationNow>`
    select r.id, r.number, b.standard, r.state, body.title as body,
      case when b.certificate_number is not null and b.certificate_decided_on is not null and b.certificate_expires_on is not null then
        json_build_object('number', b.certificate_number, 'decidedOn', b.certificate_decided_on, 'expiresOn', b.certificate_expires_on)
      end as certificate
    from record r join certification b on b.organization_id = r.organization_id and b.record_id = r.id
    left join record body on body.organization_id = b.organization_id and body.id = b.body
    where r.organization_id = current_organization() and r.type = 'certification' and r.state not in ('ended', 'withdrawn')
    order by r.number_order, r.id`.execute(tx)
  return found.rows
}
