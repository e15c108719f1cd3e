import { sql } from 'kysely'
import { REDACTED } from '#domain/around/redactedMark.ts'
import type { Tx } from '../open.ts'

/** Takes what was released of a record off the public page, and its words out of what was released; that something was stays. */
export async function redactReleased(tx: Tx, record: string, at: string): Promise<void> {
  await sql`
    update trust_fact set title = ${REDACTED}, body = null, value = null, withdrawn_at = coalesce(withdrawn_at, ${at}::timestamptz)
    where organization_id = current_organization() and record_id = ${record}`.execute(tx)
}
