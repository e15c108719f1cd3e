import { sql } from 'kysely'
import type { Tx } from '../open.ts'

export interface DutyException {
  readonly id: string
  readonly duty: string
  readonly compensatingControl: string
  readonly fromDay: string
  readonly untilDay: string
  readonly approvedBy: { readonly id: string; readonly name: string }
  readonly approvedAt: string
  readonly endedAt: string | null
}

const query = sql`
  select e.id, e.duty, e.compensating_control as "compensatingControl", e.from_day as "fromDay", e.until_day as "untilDay",
    json_build_object('id', p.id, 'name', p.name) as "approvedBy", e.approved_at as "approvedAt", e.ended_at as "endedAt"
  from duty_exception e join person p on p.organization_id = e.organization_id and p.id = e.approved_by
  where e.organization_id = current_organization()`

/** Every exception there ever was, newest first: auditors see them all. */
export async function listExceptions(tx: Tx): Promise<DutyException[]> {
  const found = await sql<DutyException>`${query} order by e.approved_at desc, e.id`.execute(tx)
  return found.rows
}

export async function readException(tx: Tx, id: string): Promise<DutyException | null> {
  const found = await sql<DutyException>`${query} and e.id = ${id} for update of e`.execute(tx)
  return found.rows[0] ?? null
}

export interface NewException {
  readonly id: string
  readonly duty: string
  readonly compensatingControl: string
  readonly fromDay: string
  readonly untilDay: string
  readonly approvedBy: string
  readonly at: string
}

export async function insertException(
  tx: Tx,
  { id, duty, compensatingControl, fromDay, untilDay, approvedBy, at }: NewException,
): Promise<void> {
  await sql`
    insert into duty_exception (organization_id, id, duty, compensating_control, from_day, until_day, approved_by, approved_at)
    values (current_organization(), ${id}, ${duty}, ${compensatingControl}, ${fromDay}, ${untilDay}, ${approvedBy}, ${at})`.execute(
    tx,
  )
}

export async function endException(tx: Tx, id: string, at: string): Promise<void> {
  await sql`update duty_exception set ended_at = ${at} where organization_id = current_organization() and id = ${id}`.execute(
    tx,
  )
}
