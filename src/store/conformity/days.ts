import { sql } from 'kysely'
import type { StatusCounts } from '#domain/conformity/judged.ts'
import type { RequirementStatus } from '#domain/conformity/status.ts'
import type { Day } from '#domain/time/days.ts'
import type { Tx } from '../open.ts'

export interface DayOfStandard extends StatusCounts {
  readonly day: Day
  readonly standard: string
}

/** Keeps how a day stands; a later look at the same day replaces the earlier. */
export async function keepDays(tx: Tx, days: readonly DayOfStandard[]): Promise<void> {
  for (const { day, standard, evidenced, partly, expired, notShown, notApplicable } of days)
    await sql`
      insert into conformity_day (organization_id, day, standard, evidenced, partly, expired, not_shown, not_applicable)
      values (current_organization(), ${day}, ${standard}, ${evidenced}, ${partly}, ${expired}, ${notShown}, ${notApplicable})
      on conflict (organization_id, day, standard) do update set evidenced = excluded.evidenced, partly = excluded.partly,
        expired = excluded.expired, not_shown = excluded.not_shown, not_applicable = excluded.not_applicable`.execute(
      tx,
    )
}

export interface Standing {
  readonly requirement: string
  readonly status: RequirementStatus
}

/** Keeps from this day on how requirements stand, of those that stood otherwise before. */
export async function keepChanges(tx: Tx, day: Day, all: readonly Standing[]): Promise<void> {
  await sql`
    insert into conformity_change (organization_id, requirement, day, status)
    select current_organization(), now.requirement, ${day}::date, now.status
    from unnest(${all.map(({ requirement }) => requirement)}::text[], ${all.map(({ status }) => status)}::text[]) as now (requirement, status)
    left join lateral (
      select c.status from conformity_change c where c.organization_id = current_organization()
        and c.requirement = now.requirement and c.day < ${day}::date order by c.day desc limit 1
    ) earlier on true
    where now.status is distinct from earlier.status
      or exists (select from conformity_change c where c.organization_id = current_organization()
        and c.requirement = now.requirement and c.day = ${day}::date)
    on conflict (organization_id, requirement, day) do update set status = excluded.status`.execute(tx)
}

interface Span {
  readonly from: Day
  readonly to: Day
}

export async function readDays(tx: Tx, { from, to }: Span): Promise<DayOfStandard[]> {
  const found = await sql<DayOfStandard>`
    select day, standard, evidenced, partly, expired, not_shown as "notShown", not_applicable as "notApplicable" from conformity_day
    where organization_id = current_organization() and day between ${from} and ${to} order by day, standard`.execute(tx)
  return found.rows
}

export interface Change {
  readonly day: Day
  readonly requirement: string
  /** Null on the first day anybody looked. */
  readonly before: RequirementStatus | null
  readonly after: RequirementStatus
}

/** What changed in some days, the newest first, at most `most`; what was kept on the first look is no change. */
export async function readChanges(tx: Tx, { from, to, most }: Span & { most: number }): Promise<Change[]> {
  const found = await sql<Change>`
    select * from (
      select day, requirement, lag(status) over (partition by requirement order by day) as before, status as after
      from conformity_change where organization_id = current_organization()
    ) change where day between ${from} and ${to} and before is not null and before <> after
    order by day desc, requirement limit ${most}`.execute(tx)
  return found.rows
}
