import { sql } from 'kysely'
import type { Tx } from '../open.ts'

export interface PublicLesson {
  readonly id: string
  readonly number: string
  readonly title: string
  readonly lesson: string
  readonly advice: string
  readonly publishedAt: string
}

/** Lessons released to the public, the latest first: no author, no source. */
export async function publicLessons(tx: Tx): Promise<PublicLesson[]> {
  const found = await sql<PublicLesson>`
    select r.id, r.number, r.title, b.lesson, b.advice, b.published_at as "publishedAt"
    from record r join lesson b on b.organization_id = r.organization_id and b.record_id = r.id
    where r.organization_id = current_organization() and r.type = 'lesson' and r.state = 'published' and 'public' = any(b.audiences)
    order by b.published_at desc, r.id limit 100`.execute(tx)
  return found.rows.map((row) => ({ ...row, publishedAt: new Date(row.publishedAt).toISOString() }))
}

/** Notes that someone read a lesson; again is nothing new. */
export async function noteReading(tx: Tx, lesson: string, person: string): Promise<void> {
  await sql`
    insert into lesson_reading (organization_id, lesson_id, person_id) values (current_organization(), ${lesson}, ${person})
    on conflict do nothing`.execute(tx)
}

export interface Readers {
  /** Active people it is for. */
  readonly reached: number
  readonly read: number
  /** Whether the one who asks has read it. */
  readonly mine: boolean
}

/** How many a lesson is for, and how many of them read it: numbers, no names. */
export async function readersOf(tx: Tx, lesson: string, person: string | null): Promise<Readers> {
  const found = await sql<Readers>`
    select count(*)::int as reached, count(l.person_id)::int as read, coalesce(bool_or(p.id = ${person}::uuid and l.person_id is not null), false) as mine
    from record r join person p on p.organization_id = r.organization_id and p.active
      and (r.audience is null or r.audience && ('person:' || p.id || coalesce((
        select array_agg('role:' || g.role) from role_grant g where g.organization_id = p.organization_id and g.person_id = p.id), '{}')))
    left join lesson_reading l on l.organization_id = r.organization_id and l.lesson_id = r.id and l.person_id = p.id
    where r.organization_id = current_organization() and r.id = ${lesson}`.execute(tx)
  return found.rows[0] ?? { reached: 0, read: 0, mine: false }
}

/** Active people of sites and departments by name, and of everything below them. */
export async function peopleOfUnits(tx: Tx, units: readonly string[]): Promise<string[]> {
  if (units.length === 0) return []
  const found = await sql<{ id: string }>`
    with recursive below as (
      select u.id from unit u where u.organization_id = current_organization() and u.name = any(${[...units]}::text[])
      union select u.id from unit u join below b on u.parent_id = b.id where u.organization_id = current_organization()
    )
    select p.id from person p join below b on b.id = p.unit_id
    where p.organization_id = current_organization() and p.active order by p.id`.execute(tx)
  return found.rows.map(({ id }) => id)
}
