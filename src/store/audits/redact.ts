import { sql } from 'kysely'
import { REDACTED } from '#domain/around/redactedMark.ts'
import type { Tx } from '../open.ts'

/** Takes redacted words out of a line of a checklist: out of its answer, or the question the team wrote. */
export async function redactLine(tx: Tx, line: string, part: string): Promise<void> {
  const cleared = {
    why: sql`why = null`,
    evidence: sql`evidence = null`,
    note: sql`note = null`,
    question: sql`question = ${REDACTED}`,
  }[part]
  if (!cleared) return
  await sql`
    update audit_line set ${cleared}, version = version + 1
    where organization_id = current_organization() and id = ${line}`.execute(tx)
}

/** Takes redacted words out of a sample: the names of what was drawn, or why judgement added to it. */
export async function redactSample(tx: Tx, sample: string, part: string): Promise<void> {
  if (part !== 'drawn' && part !== 'judgement') return
  await sql`
    update audit_sample_item set ${part === 'drawn' ? sql`label = ${REDACTED}` : sql`why = ${REDACTED}`}
    where organization_id = current_organization() and sample_id = ${sample}
      and ${part === 'drawn' ? sql`true` : sql`chosen = 'judgement'`}`.execute(tx)
}
