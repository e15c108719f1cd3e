import { type RawBuilder, sql } from 'kysely'
import { acts, type CheckStanding, checks } from '#domain/conformity/checks.ts'
import type { Linked } from '../around/links.ts'
import type { Tx } from '../open.ts'
import { seenBy } from '../records/read.ts'
import type { AudienceKeys } from '../records/stored.ts'

/** A result of checking, with what was done about it. */
export interface CheckedItem extends Linked {
  readonly at: string
  readonly standing: CheckStanding
  readonly acts: readonly Linked[]
  readonly nothingToDo: {
    readonly reason: string
    /** Null where the record itself says it. */
    readonly at: string | null
    readonly by: { readonly id: string; readonly name: string } | null
  } | null
}

const named = (alias: string) => sql`
  json_build_object('id', ${sql.ref(`${alias}.id`)}, 'type', ${sql.ref(`${alias}.type`)}, 'number', ${sql.ref(`${alias}.number`)},
    'title', ${sql.ref(`${alias}.title`)}, 'state', ${sql.ref(`${alias}.state`)}, 'status', ${sql.ref(`${alias}.status`)})`

/** Records that act on `c`: linked to it either way, what a finding became, what a review of figures raised, what a meeting decided on. */
const actsOn: RawBuilder<unknown> = sql`
  (select l.to_id as id from link l where l.organization_id = c.organization_id and l.from_id = c.id
   union select l.from_id from link l where l.organization_id = c.organization_id and l.to_id = c.id
   union select unnest(array[f.nonconformity, f.improvement]) from finding f where f.organization_id = c.organization_id and f.record_id = c.id
   union select k.improvement from performance_review_looked k where k.organization_id = c.organization_id and k.record_id = c.id
   union select d.item from management_review_decisions d where d.organization_id = c.organization_id and d.record_id = c.id
   union select d.item from forum_decisions d where d.organization_id = c.organization_id and d.record_id = c.id)`

/** Why nothing is to be done about `c`, where the record itself says so. */
const saidItself: RawBuilder<unknown> = sql`
  coalesce(
    (select i.improvement_needed_why from incident i
     where i.organization_id = c.organization_id and i.record_id = c.id and i.improvement_needed = 'no'),
    (select string_agg(k.seen, '; ' order by k.position) from performance_review_looked k
     where k.organization_id = c.organization_id and k.record_id = c.id having bool_and(k.disposition <> 'candidate')),
    (select string_agg(d.why, '; ' order by d.position) from management_review_decisions d
     where d.organization_id = c.organization_id and d.record_id = c.id having bool_and(d.becomes = 'nothing')),
    (select string_agg(d.why, '; ' order by d.position) from forum_decisions d
     where d.organization_id = c.organization_id and d.record_id = c.id having bool_and(d.becomes = 'nothing')))`

/** Acts that were laid aside, each with its own reason: nothing comes of them. */
const dropped = ['dismissed', 'rejected', 'cancelled', 'declined', 'withdrawn', 'abandoned']

const isChecked = sql.join(
  Object.entries(checks).map(([type, states]) => sql`(c.type = ${type} and c.state = any(${[...states]}::text[]))`),
  sql` or `,
)

export interface ChecksAsked {
  readonly eyes: AudienceKeys
  readonly standing: CheckStanding | null
  readonly after: readonly [string, string] | null
  readonly limit: number
}

/** What checking brought to light, the newest first, and what was done about it; one more than `limit`. */
export async function readChecks(tx: Tx, { eyes, standing, after, limit }: ChecksAsked): Promise<CheckedItem[]> {
  const found = await sql<CheckedItem>`
    select * from (
      select c.id, c.type, c.number, c.title, c.state, c.status, c.created_at as at,
        coalesce(done.acts, '[]') as acts,
        case when coalesce(s.reason, own.reason) is not null then json_build_object('reason', coalesce(s.reason, own.reason),
          'at', ${utc('s.at')}, 'by', case when p.id is not null then json_build_object('id', p.id, 'name', p.name) end) end as "nothingToDo",
        case when done.live > 0 then 'acted' when coalesce(s.reason, own.reason) is not null or done.acts is not null then 'nothingToDo'
          else 'open' end as standing
      from (select r.* from record r where r.organization_id = current_organization() and ${seenBy(eyes)}) c
      left join check_settled s on s.organization_id = c.organization_id and s.record_id = c.id
      left join person p on p.organization_id = s.organization_id and p.id = s.by
      cross join lateral (select ${saidItself} as reason) own
      cross join lateral (select json_agg(${named('a')} order by a.created_at) as acts,
          count(*) filter (where a.state <> all(${dropped}::text[])) as live
        from record a where a.organization_id = c.organization_id and a.type = any(${[...acts]}::text[]) and a.id in ${actsOn}) done
      where (${isChecked}) and not exists (select from finding g
        where g.organization_id = c.organization_id and g.record_id = c.id and g.kind = 'goodPractice')
    ) found
    where ${standing ? sql`standing = ${standing}` : sql`true`}
      ${after ? sql`and (at, id) < (${after[0]}::timestamptz, ${after[1]}::uuid)` : sql``}
    order by at desc, id desc limit ${limit + 1}`.execute(tx)
  return found.rows
}

const utc = (column: string) => sql`to_char(${sql.ref(column)} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`

/** Keeps that nothing is to be done, and why; said again, the later reason stays. */
export async function settleCheck(
  tx: Tx,
  { record, reason, at, by }: { record: string; reason: string; at: string; by: string | null },
): Promise<void> {
  await sql`
    insert into check_settled (organization_id, record_id, reason, at, by) values (current_organization(), ${record}, ${reason}, ${at}, ${by})
    on conflict (organization_id, record_id) do update set reason = excluded.reason, at = excluded.at, by = excluded.by`.execute(
    tx,
  )
}

/** Takes the reason out; part of redacting every reason given about a record. */
export async function redactSettled(tx: Tx, record: string): Promise<void> {
  await sql`
    update check_settled set reason = '[–]' where organization_id = current_organization() and record_id = ${record}`.execute(
    tx,
  )
}
