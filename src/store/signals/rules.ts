import { sql } from 'kysely'
import type { Tx } from '../open.ts'

export type Raise = 'all' | 'strongOnly'

export interface Pause {
  readonly rule: string
  readonly reason: string
  readonly at: string
  readonly by: string | null
}

export async function readPauses(tx: Tx): Promise<Pause[]> {
  const found = await sql<Pause>`
    select rule, reason, at, by_person as by from signal_rule_pause where organization_id = current_organization() order by rule`.execute(
    tx,
  )
  return found.rows
}

export async function insertPause(tx: Tx, { rule, reason, at, by }: Pause): Promise<boolean> {
  const added = await sql`
    insert into signal_rule_pause (organization_id, rule, reason, at, by_person) values (current_organization(), ${rule}, ${reason}, ${at}, ${by})
    on conflict do nothing`.execute(tx)
  return added.numAffectedRows === 1n
}

export async function deletePause(tx: Tx, rule: string): Promise<boolean> {
  const removed = await sql`
    delete from signal_rule_pause where organization_id = current_organization() and rule = ${rule}`.execute(tx)
  return removed.numAffectedRows === 1n
}

/** Whether the business rule alone makes a candidate. */
export async function readRaise(tx: Tx): Promise<Raise> {
  const found = await sql<{ raise: Raise }>`
    select raise from signal_setting where organization_id = current_organization()`.execute(tx)
  return found.rows[0]?.raise ?? 'all'
}

export async function writeRaise(tx: Tx, raise: Raise): Promise<void> {
  await sql`
    insert into signal_setting (organization_id, raise) values (current_organization(), ${raise})
    on conflict (organization_id) do update set raise = excluded.raise`.execute(tx)
}
