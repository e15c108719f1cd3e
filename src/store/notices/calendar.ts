import { sql } from 'kysely'
import type { CalendarScope } from '#domain/notices/mailing.ts'
import type { Role } from '#domain/people/roles.ts'
import type { Language } from '#domain/words/sentence.ts'
import type { Tx } from '../open.ts'
import { seenBy } from '../records/read.ts'
import type { AudienceKeys } from '../records/stored.ts'
import { attends } from '../reviews/attends.ts'

/** A person's calendar as they see it; the address itself was shown once. */
export interface CalendarAddress {
  readonly scope: CalendarScope
  readonly createdAt: string
  /** The organization's day on which it was last read. */
  readonly lastReadOn: string | null
}

export async function readCalendarAddress(tx: Tx, person: string): Promise<CalendarAddress | null> {
  const found = await sql<CalendarAddress>`
    select scope, created_at as "createdAt", last_read_on as "lastReadOn" from calendar_address
    where organization_id = current_organization() and person_id = ${person}`.execute(tx)
  return found.rows[0] ?? null
}

export interface NewCalendarAddress {
  readonly id: string
  readonly person: string
  readonly scope: CalendarScope
  readonly hash: Buffer
  readonly at: string
}

/** Makes a person's address, in place of an earlier one: that opens nothing from now on. */
export async function replaceCalendarAddress(
  tx: Tx,
  { id, person, scope, hash, at }: NewCalendarAddress,
): Promise<void> {
  await removeCalendarAddress(tx, person)
  await sql`
    insert into calendar_address (organization_id, person_id, id, scope, created_at)
    values (current_organization(), ${person}, ${id}, ${scope}, ${at})`.execute(tx)
  await sql`
    insert into secret_lookup (hash, kind, organization_id, id) values (${hash}, 'calendar', current_organization(), ${id})`.execute(
    tx,
  )
}

/** Ends it; answers whether there was one. */
export async function removeCalendarAddress(tx: Tx, person: string): Promise<boolean> {
  await sql`
    delete from secret_lookup where kind = 'calendar' and organization_id = current_organization() and id in (
      select id from calendar_address where organization_id = current_organization() and person_id = ${person})`.execute(
    tx,
  )
  const removed = await sql`
    delete from calendar_address where organization_id = current_organization() and person_id = ${person}`.execute(tx)
  return removed.numAffectedRows === 1n
}

/** The organization a calendar's secret opens, and which address; asked outside all of them. */
export async function findCalendar(tx: Tx, hash: Buffer): Promise<{ organization: string; id: string } | null> {
  const found = await sql<{ organization: string; id: string }>`
    select organization_id as organization, id from secret_lookup where hash = ${hash} and kind = 'calendar'`.execute(
    tx,
  )
  return found.rows[0] ?? null
}

/** Whose calendar it is, with the eyes they have now. */
export interface CalendarReader {
  readonly person: string
  readonly scope: CalendarScope
  readonly language: Language
  readonly roles: readonly Role[]
}

/** Null where it was replaced, or its person has left. */
export async function readCalendarReader(tx: Tx, id: string): Promise<CalendarReader | null> {
  const found = await sql<CalendarReader>`
    select c.person_id as person, c.scope, coalesce(n.language, o.language) as language,
      coalesce((select array_agg(g.role) from role_grant g where g.organization_id = p.organization_id and g.person_id = p.id), '{}') as roles
    from calendar_address c join person p on p.organization_id = c.organization_id and p.id = c.person_id and p.active
    join organization o on o.id = c.organization_id
    left join notice_preference n on n.organization_id = c.organization_id and n.person_id = c.person_id
    where c.organization_id = current_organization() and c.id = ${id}`.execute(tx)
  return found.rows[0] ?? null
}

/** Notes the day it was read, once a day. */
export async function noteCalendarRead(tx: Tx, id: string, day: string): Promise<void> {
  await sql`
    update calendar_address set last_read_on = ${day}
    where organization_id = current_organization() and id = ${id} and last_read_on is distinct from ${day}`.execute(tx)
}

/** A record's day as a calendar shows it. */
export interface CalendarDay {
  readonly id: string
  readonly type: string
  readonly number: string | null
  readonly title: string
  readonly due: string
  readonly version: number
  readonly updatedAt: string
  readonly isNarrow: boolean
}

export interface CalendarAsked {
  readonly owner: string | null
  readonly eyes: AudienceKeys
  readonly from: string
  readonly until: string
  readonly most: number
}

/** Days of records that are not at rest, earliest first; of a person: what they own, and the meetings they are invited to. */
export async function readCalendarDays(
  tx: Tx,
  { owner, eyes, from, until, most }: CalendarAsked,
): Promise<CalendarDay[]> {
  const found = await sql<CalendarDay>`
    select r.id, r.type, r.number, r.title, r.due, r.version, r.updated_at as "updatedAt", r.audience is not null as "isNarrow"
    from record r
    where r.organization_id = current_organization() and r.due between ${from} and ${until}
      and r.status not in ('completed', 'cancelled') and ${seenBy(eyes)} ${owner ? sql`and (r.owner_id = ${owner} or ${attends(owner)})` : sql``}
    order by r.due, r.id limit ${most}`.execute(tx)
  return found.rows
}
