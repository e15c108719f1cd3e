import { sql } from 'kysely'
import type { Day } from '#domain/time/days.ts'
import type { Tx } from '../open.ts'

interface OneTraining {
  readonly id: string
  readonly version: number
}

const training = sql`training t join record r on r.organization_id = t.organization_id and r.id = t.record_id`

/** Trainings whose validity ended before a day. */
export async function ranOut(tx: Tx, today: Day, most: number): Promise<OneTraining[]> {
  const found = await sql<OneTraining>`
    select r.id, r.version from ${training}
    where t.organization_id = current_organization() and r.state = 'valid' and t.valid_until < ${today}
    order by r.id limit ${most} for update of r`.execute(tx)
  return found.rows
}

/** Trainings under way of people who left. */
export async function ofLeavers(tx: Tx, most: number): Promise<OneTraining[]> {
  const found = await sql<OneTraining>`
    select r.id, r.version from ${training} join person p on p.organization_id = t.organization_id and p.id = t.person
    where t.organization_id = current_organization() and r.state in ('assigned', 'inProgress') and not p.active
    order by r.id limit ${most} for update of r`.execute(tx)
  return found.rows
}

/** Trainings under way of one competence. */
export async function underWayFor(tx: Tx, competence: string): Promise<OneTraining[]> {
  const found = await sql<OneTraining>`
    select r.id, r.version from ${training}
    where t.organization_id = current_organization() and t.competence = ${competence} and r.state in ('assigned', 'inProgress')
    order by r.id`.execute(tx)
  return found.rows
}

/** Other valid trainings of the same person for the same competence: a new one takes their place. */
export async function validBeside(
  tx: Tx,
  { id, person, competence }: { id: string; person: string; competence: string },
): Promise<OneTraining[]> {
  const found = await sql<OneTraining>`
    select r.id, r.version from ${training}
    where t.organization_id = current_organization() and t.person = ${person} and t.competence = ${competence}
      and r.state = 'valid' and r.id <> ${id}
    order by r.id`.execute(tx)
  return found.rows
}
