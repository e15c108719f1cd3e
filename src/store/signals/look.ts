import { sql } from 'kysely'
import type { Day } from '#domain/time/days.ts'
import type { Tx } from '../open.ts'

/** Lets one look keep its findings at a time; the others wait until this transaction ends. */
export async function lockLook(tx: Tx): Promise<void> {
  await sql`
    insert into signal_look (organization_id) values (current_organization())
    on conflict (organization_id) do update set looked_at = signal_look.looked_at`.execute(tx)
}

/** The day of the last look at everything; null before the first. */
export async function lookedOn(tx: Tx): Promise<Day | null> {
  const found = await sql<{ day: Day | null }>`
    select looked_on as day from signal_look where organization_id = current_organization()`.execute(tx)
  return found.rows[0]?.day ?? null
}

export async function noteLook(tx: Tx, day: Day, at: string): Promise<void> {
  await sql`
    insert into signal_look (organization_id, looked_on, looked_at) values (current_organization(), ${day}, ${at})
    on conflict (organization_id) do update set looked_on = excluded.looked_on, looked_at = excluded.looked_at`.execute(
    tx,
  )
}

/** Takes the marks off incidents that changed; answers whether there were any. */
export async function takeTouchedIncidents(tx: Tx): Promise<boolean> {
  const taken = await sql`
    delete from incident_touched t using (
      select incident_id from incident_touched where organization_id = current_organization() for update skip locked) chosen
    where t.organization_id = current_organization() and t.incident_id = chosen.incident_id`.execute(tx)
  return Number(taken.numAffectedRows) > 0
}

/** Organizations where readings or incidents changed, or where a signal has not become a candidate yet; asked outside all of them. */
export async function organizationsToLookAt(tx: Tx): Promise<string[]> {
  const found = await sql<{ id: string }>`select id from organizations_to_look_at()`.execute(tx)
  return found.rows.map(({ id }) => id)
}
