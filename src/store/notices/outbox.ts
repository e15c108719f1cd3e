import { sql } from 'kysely'
import { usualMail } from '#domain/notices/mailing.ts'
import type { Notice } from '#domain/notices/notice.ts'
import type { Tx } from '../open.ts'

/** Notices of one happening, as they wait to be delivered. */
export interface Waiting {
  readonly happening: string
  /** What it is about; null only beside a proposal of a new record. */
  readonly record: string | null
  readonly proposal?: string | null
  readonly at: string
  /** Who did it and is therefore not told; null for the clock, the system and anonymous. */
  readonly actor: string | null
  /** In order: a person whom several name gets the first. */
  readonly notices: readonly Notice[]
}

/** Puts notices into the transaction that makes them true: both are kept, or neither. */
export async function insertOutbox(
  tx: Tx,
  { happening, record, proposal = null, at, actor, notices }: Waiting,
): Promise<void> {
  const rows = notices.map(({ to, code, values = {} }, position) => {
    const person = 'person' in to ? to.person : 'managerOf' in to ? to.managerOf : null
    return sql`(current_organization(), ${happening}, ${position}::int, ${record}::uuid, ${proposal}::uuid, ${at}, ${actor}::uuid, ${Object.keys(to)[0]},
      ${person}::uuid, ${'role' in to ? to.role : null}, ${code}, ${JSON.stringify(values)}::jsonb)`
  })
  await sql`
    insert into outbox (organization_id, happening_id, position, record_id, proposal_id, at, actor_id, to_kind, to_person, to_role, code, facts)
    values ${sql.join(rows)} on conflict do nothing`.execute(tx)
}

/** Happenings that wait, oldest first, and that nobody else is delivering; they stay locked until the transaction ends. */
export async function takeWaiting(tx: Tx, most: number): Promise<string[]> {
  const found = await sql<{ id: string }>`
    select happening_id as id from outbox where organization_id = current_organization() and position = 0
    order by at, happening_id limit ${most} for update skip locked`.execute(tx)
  return found.rows.map(({ id }) => id)
}

export interface Laying {
  readonly happenings: readonly string[]
  /** Whether this house can send mail; where it cannot, nothing is set aside for later. */
  readonly mails: boolean
  readonly now: string
}

/**
 * Finds out whom the notices name now and lays one into each inbox, never to whoever acted nor to someone who has left. A role and
 * watchers are told only where the record's audience includes them. Whoever wants mail at once gets a delivery with it, in the same
 * statement. Laying one in twice changes nothing. Answers how many were new.
 */
export async function layIntoInboxes(tx: Tx, { happenings, mails, now }: Laying): Promise<number> {
  const laid = await sql<{ laid: number }>`
    with laid as (
      insert into inbox (organization_id, person_id, id, happening_id, record_id, proposal_id, at, actor_id, code, facts, addressed, mail, delivery_id)
      select organization_id, person_id, gen_random_uuid(), happening_id, record_id, proposal_id, at, actor_id, code, facts, addressed,
        nullif(mail, 'never'), case when mail = 'each' then gen_random_uuid() end
      from (
        select distinct on (o.happening_id, p.id) o.organization_id, p.id as person_id, o.happening_id, o.record_id, o.proposal_id, o.at, o.actor_id, o.code, o.facts,
          o.to_kind as addressed, case when ${mails} and p.email is not null and org.clock = 'server' then ${chosenMail} end as mail
        from outbox o
        join organization org on org.id = o.organization_id
        left join record r on r.organization_id = o.organization_id and r.id = o.record_id
        cross join lateral (${named}) as named (id, by_name)
        join person p on p.organization_id = o.organization_id and p.id = named.id and p.active
        left join notice_preference n on n.organization_id = p.organization_id and n.person_id = p.id
        where o.organization_id = current_organization() and o.happening_id = any(${[...happenings]}::uuid[])
          and p.id is distinct from o.actor_id
          and (named.by_name or r.audience is null or r.audience && (
            'person:' || p.id || coalesce((select array_agg('role:' || g.role) from role_grant g where g.organization_id = p.organization_id and g.person_id = p.id), '{}')))
        order by o.happening_id, p.id, o.position) told
      on conflict (organization_id, happening_id, person_id, code) do nothing
      returning organization_id, person_id, record_id, delivery_id),
    mailed as (
      insert into delivery (organization_id, id, channel, person_id, record_id, at, next_at)
      select organization_id, delivery_id, 'mail', person_id, record_id, ${now}, ${now} from laid where delivery_id is not null)
    select count(*) as laid from laid`.execute(tx)
  return laid.rows[0]!.laid
}

/** What a person wants by the way they were addressed, or what is usual. */
const chosenMail = sql`case o.to_kind
  when 'person' then coalesce(n.mail_person, ${usualMail.person})
  when 'managerOf' then coalesce(n.mail_manager_of, ${usualMail.managerOf})
  when 'role' then coalesce(n.mail_role, ${usualMail.role})
  when 'watchers' then coalesce(n.mail_watchers, ${usualMail.watchers}) end`

/** The people behind an address: one by name, a manager, holders of a role, owner and raiser and whoever else watches. */
const named = sql`
  select o.to_person, true where o.to_kind = 'person'
  union all select m.manager_id, true from person m where o.to_kind = 'managerOf' and m.organization_id = o.organization_id and m.id = o.to_person
  union all select g.person_id, false from role_grant g where o.to_kind = 'role' and g.organization_id = o.organization_id and g.role = o.to_role
  union all select w.person_id, false from watching w where o.to_kind = 'watchers' and w.organization_id = o.organization_id and w.record_id = o.record_id and w.watches
  union all select own.id, false from unnest(array[r.owner_id, r.created_by]) own (id) where o.to_kind = 'watchers' and not exists (
    select from watching w where w.organization_id = o.organization_id and w.record_id = o.record_id and w.person_id = own.id)`

export async function removeDelivered(tx: Tx, happenings: readonly string[]): Promise<void> {
  await sql`delete from outbox where organization_id = current_organization() and happening_id = any(${[...happenings]}::uuid[])`.execute(
    tx,
  )
}

/** The organizations in which notices wait; asked outside all of them. */
export async function organizationsWithNotices(tx: Tx): Promise<string[]> {
  return (await sql<{ id: string }>`select id from organizations_with_notices()`.execute(tx)).rows.map(({ id }) => id)
}
