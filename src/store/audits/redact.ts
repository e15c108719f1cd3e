import { sql } from 'kysely'
import { REDACTED } from '#domain/around/redactedMark.ts'
import type { Tx } from '../open.ts'

/** Takes redacted words out of a line of a checklist; without a part, its own question. */
export async function redactLine(tx: Tx, line: string, part: string): Promise<void> {
  const column = { why: sql`why`, evidence: sql`evidence`, note: sql`note` }[part]
  if (!column && part !== '') return
  await sql`
    update audit_line set ${column ? sql`${column} = null` : sql`question = ${REDACTED}`}, version = version + 1
    where organization_id = current_organization() and id = ${line} ${column ? sql`` : sql`and question is not null`}`.execute(
    tx,
  )
}

/** Takes redacted words out of a sample: the names of what was drawn, or why judgement added to it. */
export async function redactSample(tx: Tx, sample: string, part: string): Promise<void> {
  if (part !== 'drawn' && part !== 'judgement') return
  await sql`
    update audit_sample_item set ${part === 'drawn' ? sql`label = ${REDACTED}` : sql`why = ${REDACTED}`}
    where organization_id = current_organization() and sample_id = ${sample}
      and ${part === 'drawn' ? sql`true` : sql`chosen = 'judgement'`}`.execute(tx)
}
