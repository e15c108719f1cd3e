import { type RawBuilder, sql } from 'kysely'
import type { Day } from '#domain/time/days.ts'
import type { Tx } from '../open.ts'
import { onlyReads } from '../people/onlyReads.ts'

/** Days to read a version where its document says nothing. */
const READ_DAYS = 14

/** Someone who is to read a version, or did. */
export interface Reader {
  readonly person: string
  readonly name: string
  /** Null for who read it without being asked to. */
  readonly dueOn: Day | null
  readonly readAt: string | null
}

/** Versions in force (v, f, d, r as below) and who is to read them: p. Whoever joined later has the same days from then on. */
const asked = (timeZone: string) => sql`
  document_in_force f
  join document d on d.organization_id = f.organization_id and d.record_id = f.document_id
  join document_version v on v.organization_id = f.organization_id and v.record_id = f.version_id
  join record r on r.organization_id = f.organization_id and r.id = f.version_id
  join person p on p.organization_id = f.organization_id and p.active and (
    ('everyone' = any(d.must_read) and not ${onlyReads}) or exists (select 1 from role_grant g
      where g.organization_id = p.organization_id and g.person_id = p.id and g.role = any(d.must_read)))
  cross join lateral (select (greatest(v.effective_from, (p.created_at at time zone ${timeZone})::date)
    + coalesce(d.read_within_days, ${READ_DAYS})::int)::date as due_on) t`

const read = (person: RawBuilder<unknown>) => sql`
  (select a.at from acknowledgement a where a.organization_id = f.organization_id and a.version_id = f.version_id and a.person_id = ${person})`

/** Whether p read it; as a condition, so that the database may look at all acknowledgements at once. */
const hasRead = sql`
  exists (select from acknowledgement a where a.organization_id = f.organization_id and a.version_id = f.version_id and a.person_id = p.id)`

/** Everyone who is to read a version in force, and everyone who read it: by name. */
export async function readersOf(tx: Tx, version: string, timeZone: string): Promise<Reader[]> {
  const found = await sql<Reader>`
    select p.id as person, p.name, t.due_on as "dueOn", ${read(sql`p.id`)} as "readAt" from ${asked(timeZone)}
    where f.organization_id = current_organization() and f.version_id = ${version}
    union all
    select p.id, p.name, null, a.at from acknowledgement a join person p on p.organization_id = a.organization_id and p.id = a.person_id
    where a.organization_id = current_organization() and a.version_id = ${version}
      and not exists (select 1 from ${asked(timeZone)} where f.organization_id = a.organization_id and f.version_id = ${version} and p.id = a.person_id)
    order by name, person`.execute(tx)
  return found.rows.map((row) => ({ ...row, readAt: row.readAt && new Date(row.readAt).toISOString() }))
}

/** A version in force that someone still has to read. */
export interface ToRead {
  readonly version: string
  readonly document: string
  readonly number: string | null
  readonly title: string
  readonly dueOn: Day
}

/** What a person still has to read, the most urgent first. */
export async function toRead(tx: Tx, person: string, timeZone: string): Promise<ToRead[]> {
  const found = await sql<ToRead>`
    select f.version_id as version, f.document_id as document, o.number, o.title, t.due_on as "dueOn" from ${asked(timeZone)}
    join record o on o.organization_id = f.organization_id and o.id = f.document_id
    where f.organization_id = current_organization() and p.id = ${person} and not ${hasRead}
    order by t.due_on, o.title, f.version_id`.execute(tx)
  return found.rows
}

/** Who has not read a version in force by the day it was due, in order of version; at most `most` versions after `after`. */
export async function unread(
  tx: Tx,
  { today, timeZone, after, most }: { today: Day; timeZone: string; after: string; most: number },
): Promise<readonly { readonly id: string; readonly late: readonly { person: string; dueOn: Day }[] }[]> {
  const found = await sql<{ id: string; late: { person: string; dueOn: Day }[] }>`
    select f.version_id as id, json_agg(json_build_object('person', p.id, 'dueOn', t.due_on) order by p.id) as late from ${asked(timeZone)}
    where f.organization_id = current_organization() and f.version_id > ${after} and t.due_on < ${today} and not ${hasRead}
    group by f.version_id order by f.version_id limit ${most}`.execute(tx)
  return found.rows
}

/** Writes that someone read a version; answers whether that was new. */
export async function insertAcknowledgement(
  tx: Tx,
  { version, person, at }: { version: string; person: string; at: string },
): Promise<boolean> {
  const written = await sql`
    insert into acknowledgement (organization_id, version_id, person_id, at)
    values (current_organization(), ${version}, ${person}, ${at}) on conflict do nothing`.execute(tx)
  return written.numAffectedRows === 1n
}
