import { sql } from 'kysely'
import type { Cadence } from '#domain/measurement/series.ts'
import { type Found, MINORS_FOR_MAJOR } from '#domain/records/nonconformity/drafting.ts'
import { LOOK_BACK_MONTHS } from '#domain/records/nonconformity/limits.ts'
import { missedPeriod } from '#domain/records/nonconformity/missedReading.ts'
import type { Day } from '#domain/time/days.ts'
import type { Tx } from '../open.ts'
import { readSettings } from '../settings.ts'

const subject = sql`trim(coalesce(r.number, '') || ' ' || r.title)`

/**
 * Systems that run without a risk assessment that holds today, here or kept elsewhere, or without an approval of their deployment
 * (C-161, C-164).
 */
export async function systemsInBreach(tx: Tx, today: Day): Promise<Found[]> {
  const found = await sql<{ id: string; subject: string; until: Day | null; isAssessed: boolean; isApproved: boolean }>`
    select r.id, ${subject} as subject, greatest(b.risk_assessed_until, a.until) as until,
      (b.risk_assessment is not null and coalesce(b.risk_assessed_until >= ${today}, false)) or coalesce(a.holds, false) as "isAssessed",
      b.deployment_approved_on is not null and b.deployment_approved_on <= ${today} as "isApproved"
    from record r join ai_system b on b.organization_id = r.organization_id and b.record_id = r.id
    left join lateral (
      select max(e.valid_until) as until, bool_or(e.valid_until is null or e.valid_until >= ${today}) as holds
      from risk_assessment e join record c on c.organization_id = e.organization_id and c.id = e.record_id
      where e.organization_id = r.organization_id and e.ai_system = r.id and c.state = 'approved'
    ) a on true
    where r.organization_id = current_organization() and r.type = 'aiSystem' and (r.state = 'live' or b.previous_runs)
      and r.audience is null`.execute(tx)
  return found.rows.flatMap(({ id, subject: named, until, isAssessed, isApproved }) => {
    const about = { sources: [{ type: 'aiSystem', id }], subject: named }
    return [
      ...(isAssessed
        ? []
        : [{ ...about, rule: 'unassessed', key: `unassessed:${id}:${until ?? ''}`, day: until } as const]),
      ...(isApproved ? [] : [{ ...about, rule: 'unapproved', key: `unapproved:${id}`, day: null } as const]),
    ]
  })
}

/** The systems that run and whose monitoring plan names the metric. */
const systemsWatchedBy = sql`array(
  select distinct m.record_id::text from ai_system_monitoring m
  join record s on s.organization_id = m.organization_id and s.id = m.record_id
  where m.organization_id = r.organization_id and m.metric = r.id and s.state = 'live' and s.audience is null order by 1)`

/**
 * Metrics people are to read, whose reading did not come in time (C-162); once for each gap. It follows from the systems, too, that the
 * metric watches.
 */
export async function metricsUnread(tx: Tx, today: Day): Promise<Found[]> {
  const { timeZone } = await readSettings(tx)
  const found = await sql<{
    id: string
    subject: string
    cadence: Cadence
    since: Day
    last: Day | null
    systems: string[]
  }>`
    select r.id, ${subject} as subject, b.cadence, ${systemsWatchedBy} as systems, (r.created_at at time zone ${timeZone})::date as since,
      (select p.period_start from metric_point p where p.organization_id = r.organization_id and p.metric_id = r.id
        order by p.period_start desc limit 1) as last
    from record r join metric b on b.organization_id = r.organization_id and b.record_id = r.id
    where r.organization_id = current_organization() and r.type = 'metric' and r.state = 'active' and r.audience is null
      and b.formula is null and b.cadence is not null`.execute(tx)
  return found.rows.flatMap(({ id, subject: named, cadence, since, last, systems }) => {
    const day = missedPeriod({ cadence, since, last }, today)
    if (day === null) return []
    const sources = [{ type: 'metric', id }, ...systems.map((system) => ({ type: 'aiSystem', id: system }))]
    return [{ rule: 'unread', key: `unread:${id}:${last ?? ''}`, sources, subject: named, day }]
  })
}

/** Training that someone was to do by a day that has passed (C-163). */
export async function trainingsOverdue(tx: Tx, today: Day): Promise<Found[]> {
  const found = await sql<{ id: string; subject: string; day: Day }>`
    select r.id, ${subject} as subject, b.due_on as day
    from record r join task b on b.organization_id = r.organization_id and b.record_id = r.id
    where r.organization_id = current_organization() and r.type = 'task' and r.state = 'open' and r.audience is null
      and b.kind = 'training' and b.due_on < ${today}`.execute(tx)
  return found.rows.map(({ id, subject: named, day }) => ({
    rule: 'untrained',
    key: `untrained:${id}`,
    sources: [{ type: 'task', id }],
    subject: named,
    day,
  }))
}

/**
 * Requirements with several minor nonconformities in twelve months, which together may be a major one; not again while one of those
 * that were put together is still among them.
 */
export async function minorsRepeated(tx: Tx, today: Day): Promise<Found[]> {
  const { timeZone } = await readSettings(tx)
  const found = await sql<{ requirement: string; ids: string[]; numbers: string[]; last: Day }>`
    select b.requirement, array_agg(r.id::text order by b.confirmed_at) as ids,
      array_agg(coalesce(r.number, r.title) order by b.confirmed_at) as numbers, (max(b.confirmed_at) at time zone ${timeZone})::date as last
    from record r join nonconformity b on b.organization_id = r.organization_id and b.record_id = r.id
    where r.organization_id = current_organization() and r.type = 'nonconformity' and r.audience is null and r.state <> 'rejected'
      and b.severity = 'minor' and b.confirmed_at >= ${today}::date - make_interval(months => ${LOOK_BACK_MONTHS})
      and not exists (select 1 from nonconformity_draft d
        where d.organization_id = r.organization_id and d.key like 'repeated:' || b.requirement || ':%' and d.made_at >= b.confirmed_at)
    group by b.requirement having count(*) >= ${MINORS_FOR_MAJOR}`.execute(tx)
  return found.rows.map(({ requirement, ids, numbers, last }) => ({
    rule: 'repeated',
    key: `repeated:${requirement}:${ids.at(-1)}`,
    sources: ids.map((id) => ({ type: 'nonconformity', id })),
    subject: numbers.join(', '),
    day: last,
    requirement,
  }))
}
