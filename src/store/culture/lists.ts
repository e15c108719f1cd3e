import { sql } from 'kysely'
import type { Day } from '#domain/time/days.ts'
import type { Tx } from '../open.ts'
import { seenBy } from '../records/read.ts'
import type { AudienceKeys } from '../records/stored.ts'

export interface Thanks {
  readonly id: string
  readonly number: string
  readonly title: string
  /** Null: whoever it was stays anonymous. */
  readonly person: { readonly id: string; readonly name: string } | null
  readonly kind: 'identified' | 'implemented' | 'both'
  readonly why: string
  readonly award: string | null
  readonly givenOn: Day
  /** What it is about, if these eyes see it. */
  readonly about: {
    readonly id: string
    readonly type: string
    readonly number: string | null
    readonly title: string
  } | null
}

/** Recognitions given in some days that these eyes see, the latest first (C-134). */
export async function thanksGiven(
  tx: Tx,
  { from, to, eyes }: { from: Day; to: Day; eyes: AudienceKeys },
): Promise<Thanks[]> {
  const found = await sql<Thanks>`
    select r.id, r.number, r.title, b.kind, b.why, b.award, b.given_on as "givenOn",
      case when p.id is not null then json_build_object('id', p.id, 'name', p.name) end as person,
      (select json_build_object('id', s.id, 'type', s.type, 'number', s.number, 'title', s.title) from record s
        where s.organization_id = r.organization_id and s.id = b.about and (s.audience is null or s.audience && ${[...eyes]}::text[])) as about
    from record r join recognition b on b.organization_id = r.organization_id and b.record_id = r.id
    left join person p on p.organization_id = r.organization_id and p.id = b.person
    where r.organization_id = current_organization() and r.type = 'recognition' and r.state = 'given'
      and b.given_on between ${from} and ${to} and ${seenBy(eyes)}
    order by b.given_on desc, r.number_order desc limit 500`.execute(tx)
  return found.rows
}

export interface TeamHours {
  readonly id: string
  readonly number: string
  readonly team: string
  readonly startsOn: Day
  readonly endsOn: Day
  readonly people: number | null
  readonly capacity: number
  readonly budget: number
  readonly used: number
}

/** Improvement time of each team whose time touches some days: capacity, budget, used (C-141). */
export async function hoursByTeam(
  tx: Tx,
  { from, to, eyes }: { from: Day; to: Day; eyes: AudienceKeys },
): Promise<TeamHours[]> {
  const found = await sql<TeamHours>`
    select r.id, r.number, b.team, b.starts_on as "startsOn", b.ends_on as "endsOn", b.people, b.capacity, b.budget, coalesce(b.used, 0) as used
    from record r join time_budget b on b.organization_id = r.organization_id and b.record_id = r.id
    where r.organization_id = current_organization() and r.type = 'timeBudget' and r.state <> 'planned'
      and b.starts_on <= ${to} and b.ends_on >= ${from} and ${seenBy(eyes)}
    order by b.team, b.starts_on, r.id limit 500`.execute(tx)
  const number = (value: unknown) => (value === null ? null : Number(value))
  return found.rows.map((row) => ({
    ...row,
    people: number(row.people),
    capacity: Number(row.capacity),
    budget: Number(row.budget),
    used: Number(row.used),
  }))
}
