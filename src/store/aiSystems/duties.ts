import { sql } from 'kysely'
import type { Tx } from '../open.ts'

export interface DutyKept {
  readonly duty: string
  readonly task: string
  readonly state: string
  readonly version: number
}

/** The tasks that duties of a system became, by duty. */
export async function dutiesKept(tx: Tx, system: string): Promise<readonly DutyKept[]> {
  const found = await sql<DutyKept>`
    select d.duty, d.task_id as task, r.state, r.version from ai_system_duty d
    join record r on r.organization_id = d.organization_id and r.id = d.task_id
    where d.organization_id = current_organization() and d.system_id = ${system} order by d.duty`.execute(tx)
  return found.rows
}

/** A duty that comes back after it was called off becomes a task anew. */
export async function keepDuty(
  tx: Tx,
  { system, duty, task }: Record<'system' | 'duty' | 'task', string>,
): Promise<void> {
  await sql`
    insert into ai_system_duty (organization_id, system_id, duty, task_id)
    values (current_organization(), ${system}, ${duty}, ${task})
    on conflict (organization_id, system_id, duty) do update set task_id = ${task}`.execute(tx)
}
