import { sql } from 'kysely'
import type { Linked } from '../around/links.ts'
import type { Tx } from '../open.ts'
import { seenBy } from '../records/read.ts'
import type { AudienceKeys } from '../records/stored.ts'

/** The competence a course of the catalogue leads to here; null until it was first assigned. */
export async function competenceOfCourse(tx: Tx, course: string): Promise<string | null> {
  const found = await sql<{ competence_id: string }>`
    select competence_id from course where organization_id = current_organization() and course = ${course}`.execute(tx)
  return found.rows[0]?.competence_id ?? null
}

export async function keepCourse(tx: Tx, course: string, competence: string): Promise<void> {
  await sql`
    insert into course (organization_id, course, competence_id) values (current_organization(), ${course}, ${competence})`.execute(
    tx,
  )
}

/** Keeps others from assigning the same courses until the transaction ends, so that nobody is assigned one twice. */
export async function lockCourses(tx: Tx): Promise<void> {
  await sql`select 1 from organization where id = current_organization() for update`.execute(tx)
}

/** Who of these has the course before them, or still knows it. */
export async function coveredFor(tx: Tx, competence: string, people: readonly string[]): Promise<ReadonlySet<string>> {
  const found = await sql<{ person: string }>`
    select distinct t.person from training t join record r on r.organization_id = t.organization_id and r.id = t.record_id
    where t.organization_id = current_organization() and t.competence = ${competence} and t.person = any(${[...people]}::uuid[])
      and r.state not in ('expired', 'cancelled')`.execute(tx)
  return new Set(found.rows.map(({ person }) => person))
}

export interface CourseStanding {
  readonly course: string
  readonly competence: Linked
  /** Trainings these eyes may see: assigned and not done; done, effect not seen yet; effect seen. */
  readonly underWay: number
  readonly completed: number
  readonly effective: number
  readonly ineffective: number
}

/** How far each course is that was ever assigned here. */
export async function courseStandings(tx: Tx, eyes: AudienceKeys): Promise<CourseStanding[]> {
  const found = await sql<CourseStanding>`
    select c.course, json_build_object('id', k.id, 'type', k.type, 'number', k.number, 'title', k.title, 'state', k.state,
        'status', k.status) as competence,
      count(*) filter (where r.state in ('assigned', 'inProgress'))::int as "underWay",
      count(*) filter (where r.state = 'completed')::int as completed,
      count(*) filter (where t.effective = 'yes')::int as effective,
      count(*) filter (where t.effective = 'no')::int as ineffective
    from course c join record k on k.organization_id = c.organization_id and k.id = c.competence_id
    left join (training t join record r on r.organization_id = t.organization_id and r.id = t.record_id and ${seenBy(eyes)})
      on t.organization_id = c.organization_id and t.competence = c.competence_id
    where c.organization_id = current_organization() group by c.course, k.id, k.type, k.number, k.title, k.state, k.status`.execute(
    tx,
  )
  return found.rows
}

export interface OwnTraining {
  readonly course: string
  readonly id: string
  readonly number: string | null
  readonly state: string
  readonly dueOn: string | null
}

/** Somebody's own newest training of each course. */
export async function ownTrainings(tx: Tx, person: string): Promise<OwnTraining[]> {
  const found = await sql<OwnTraining>`
    select distinct on (c.course) c.course, r.id, r.number, r.state, t.due_on::text as "dueOn"
    from course c join training t on t.organization_id = c.organization_id and t.competence = c.competence_id
    join record r on r.organization_id = t.organization_id and r.id = t.record_id
    where c.organization_id = current_organization() and t.person = ${person} order by c.course, r.created_at desc, r.id`.execute(
    tx,
  )
  return found.rows
}
