import { sql } from 'kysely'
import type { ClockFacts } from '#domain/records/improvement/clockNotices.ts'
import type { Day } from '#domain/time/days.ts'
import type { Tx } from './open.ts'

export type Ticking = Omit<ClockFacts, 'assignedOn'> & {
  readonly id: string
  /** When it was last assigned, read from the trail; null where it never was, or where it is accepted. */
  readonly assignedAt: string | null
}

/** Improvements under way for which a day has come or draws near, in order of id; at most `most` after `after`. */
export async function readTicking(
  tx: Tx,
  { today, soon, after, most }: { today: Day; soon: Day; after: string; most: number },
): Promise<Ticking[]> {
  const waitsForAnswer = sql`(b.accepted_at is null and r.owner_id is not null)`
  const found = await sql<Ticking>`
    select r.id, r.state, r.owner_id as owner, r.due, b.accepted_at is not null as "isAccepted", 
      case when b.proof = 'series' then null else b.evaluation_date end as "evaluationDate",
      b.deferred_until as "deferredUntil", b.defer_approved_by is not null as "isDeferralApproved",
      case when ${waitsForAnswer} then (
        select max(e.at) from trail_entry e where e.organization_id = r.organization_id and e.record_id = r.id
          and e.entry::jsonb ->> 'verb' in ('assign', 'reassign')) end as "assignedAt"
    from record r join improvement b on b.organization_id = r.organization_id and b.record_id = r.id
    where r.organization_id = current_organization() and r.type = 'improvement' and r.status in ('planned', 'inProgress') and r.id > ${after}
      and (r.due <= ${soon} or b.deferred_until <= ${today} or (r.state = 'implemented' and b.evaluation_date <= ${today}) or ${waitsForAnswer})
    order by r.id limit ${most}`.execute(tx)
  return found.rows
}

export interface DueRecord {
  readonly id: string
  readonly owner: string | null
  readonly due: Day
}

/** Records of any type but those named, not at rest, whose day has come or draws near, in order of id; at most `most` after `after`. */
export async function readDue(
  tx: Tx,
  { except, soon, after, most }: { except: readonly string[]; soon: Day; after: string; most: number },
): Promise<DueRecord[]> {
  const found = await sql<DueRecord>`
    select r.id, r.owner_id as owner, r.due from record r
    where r.organization_id = current_organization() and r.due <= ${soon} and r.status not in ('completed', 'cancelled')
      and r.type <> all(${[...except]}::text[]) and r.id > ${after}
    order by r.id limit ${most}`.execute(tx)
  return found.rows
}

export interface Saying {
  readonly record: string
  readonly code: string
  readonly about: Day
}

/** Notes what is about to be said and answers those of it that were not said before. */
export async function claimSayings(tx: Tx, sayings: readonly Saying[], at: string): Promise<Saying[]> {
  if (sayings.length === 0) return []
  const claimed = await sql<Saying>`
    insert into clock_notice (organization_id, record_id, code, about, at)
    select distinct current_organization(), record, code, about, ${at}::timestamptz
    from unnest(${sayings.map(({ record }) => record)}::uuid[], ${sayings.map(({ code }) => code)}::text[], ${sayings.map(({ about }) => about)}::date[])
      as said (record, code, about)
    on conflict do nothing returning record_id as record, code, about`.execute(tx)
  return claimed.rows
}

/** Whether the organization's clock has run to its end for a day. */
export async function hasRun(tx: Tx, day: Day): Promise<boolean> {
  const found =
    await sql`select 1 from clock_run where organization_id = current_organization() and day = ${day}`.execute(tx)
  return found.rows.length === 1
}

export async function noteRun(tx: Tx, day: Day, at: string): Promise<void> {
  await sql`insert into clock_run (organization_id, day, at) values (current_organization(), ${day}, ${at}) on conflict do nothing`.execute(
    tx,
  )
}
