import { type RawBuilder, sql } from 'kysely'
import { REDACTED } from '#domain/around/redactedMark.ts'
import type { Tx } from '../open.ts'

/** Takes redacted words out of what was proposed about a record, or became it, by their path in the trail. */
export async function redactProposals(tx: Tx, record: string, path: string): Promise<void> {
  const [name = '', id = '', part = ''] = path.split('/')
  if (name === 'proposals')
    return part === 'why' ? clear(tx, record, sql`why = ${REDACTED}`, sql`id = ${id}`) : undefined
  if (path === 'reason')
    return clear(
      tx,
      record,
      sql`reason = null, decision_reason = case when decision_reason is not null then ${REDACTED} end`,
      sql`true`,
    )
  if (name === 'comments') return clear(tx, record, without(part), sql`kind = 'comment'`)
  if (name === 'evidence') return clear(tx, record, without(part), sql`kind = 'evidence'`)
  return clear(tx, record, without(name), sql`kind in ('create', 'edit', 'move')`)
}

function without(name: string): RawBuilder<unknown> {
  return sql`input = input - ${name}::text, accepted_input = accepted_input - ${name}::text`
}

async function clear(tx: Tx, record: string, set: RawBuilder<unknown>, which: RawBuilder<unknown>): Promise<void> {
  await sql`
    update proposal set ${set}
    where organization_id = current_organization() and (record_id = ${record} or result_id = ${record}) and ${which}`.execute(
    tx,
  )
}
