import { sql } from 'kysely'
import type { Cadence } from '#domain/measurement/series.ts'
import { type Found, MINORS_FOR_MAJOR } from '#domain/records/nonconformity/drafting.ts'
import { LOOK_BACK_MONTHS } from '#domain/records/nonconformity/limits.ts'
import { missedPeriod } from '#domain/records/nonconformity/missedReading.ts'
import type { Day } from '#domain/time/days.ts'
import type { Tx } from '../open.ts'
import { readSettings } from '../settings.ts'

const subject = sql`trim(coalesce(r.number, '') || ' ' || r.title)`

/** Live systems without a risk assessment that holds today, or without an approval of their deployment (C-161, C-164). */
export async function systemsInBreach(tx: Tx, today: Day): Promise<Found[]> {
  const found = await sql<{ id: string; subject: string; until: Day | null; isAssessed: boolean; isApproved: boolean }>`
    select r.id, ${subject} as subject, b.risk_assessed_until as until,
      b.risk_assessment is not null and coalesce(b.risk_assessed_until >= ${today}, false) as "isAssessed",
      b.deployment_approved_on is not null and b.deployment_approved_on <= ${today} as "isApproved"
    from record r join ai_system b on b.organization_id = r.organization_id and b.record_id = r.id
    where r.organization_id = current_organization() and r.type = 'aiSystem' and r.state = 'live' and r.audience is null`.execute(
    tx,
  )
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

/** Metrics people are to read, whose reading did not come in time (C-162); once for each gap. */
export async function metricsUnread(tx: Tx, today: Day): Promise<Found[]> {
  const { timeZone } = await readSettings(tx)
  const found = await sql<{ id: string; subject: string; cadence: Cadence; since: Day; last: Day | null }>`
    select r.id, ${subject} as subject, b.cadence, (r.created_at at time zone ${timeZone})::date as since,
      (select p.period_start from metric_point p where p.organization_id = r.organization_id and p.metric_id = r.id
        order by p.period_start desc limit 1) as last
    from record r join metric b on b.organization_id = r.organization_id and b.record_id = r.id
    where r.organization_id = current_organization() and r.type = 'metric' and r.state = 'active' and r.audience is null
      and b.formula is null and b.cadence is not null`.execute(tx)
  return found.rows.flatMap(({ id, subject: named, cadence, since, last }) => {
    const day = missedPeriod({ cadence, since, last }, today)
    if (day === null) return []
    return [
      { rule: 'unread', key: `unread:${id}:${last ?? ''}`, sources: [{ type: 'metric', id }], subject: named, day },
    ]
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
