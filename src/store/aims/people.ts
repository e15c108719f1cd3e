import { sql } from 'kysely'
import { type LeadershipAct, leadershipActs } from '#domain/conformity/leadership.ts'
import type { Day } from '#domain/time/days.ts'
import type { Tx } from '../open.ts'
import { seenBy } from '../records/read.ts'
import type { AudienceKeys } from '../records/stored.ts'

interface Span {
  readonly from: Day
  readonly to: Day
  readonly timeZone: string
}

export interface LeadingAct {
  readonly at: string
  readonly act: LeadershipAct
  readonly verb: string
  readonly by: { readonly id: string; readonly name: string }
  readonly record: {
    readonly id: string
    readonly type: string
    readonly number: string | null
    readonly title: string
  }
}

const kinds = Object.entries(leadershipActs).flatMap(([act, verbs]) => verbs.map((verb) => [act, verb] as const))

/** What people of top management did for the management system in some days, the latest first, at most `most`. */
export async function leadingActs(
  tx: Tx,
  { from, to, timeZone, eyes, most }: Span & { eyes: AudienceKeys; most: number },
): Promise<LeadingAct[]> {
  const found = await sql<LeadingAct>`
    with kind as (select * from unnest(${kinds.map(([act]) => act)}::text[], ${kinds.map(([, verb]) => verb)}::text[]) as kind (act, verb))
    select e.at, kind.act, e.verb, json_build_object('id', p.id, 'name', p.name) as by,
      json_build_object('id', r.id, 'type', r.type, 'number', r.number, 'title', r.title) as record
    from trail_entry e
    join kind on kind.verb = e.verb
    join role_grant g on g.organization_id = e.organization_id and g.person_id::text = e.actor_id and g.role = 'topManagement' and g.granted_at <= e.at
    join person p on p.organization_id = g.organization_id and p.id = g.person_id
    join record r on r.organization_id = e.organization_id and r.id = e.record_id and ${seenBy(eyes)}
    where e.organization_id = current_organization() and (kind.act <> 'sponsorship' or r.type = 'improvement')
      and e.at >= ${from}::date::timestamp at time zone ${timeZone}
      and e.at < (${to}::date + 1)::timestamp at time zone ${timeZone}
    order by e.at desc, e.seq desc limit ${most}`.execute(tx)
  return found.rows
}

export interface EngagementQuarter {
  readonly from: Day
  /** People at work at the end of it. */
  readonly staff: number
  readonly suggestions: number
  /** People who raised, commented or did something in it. */
  readonly participants: number
  readonly readingsAsked: number
  readonly readingsDone: number
}

/** How much people take part, quarter by quarter: counts, from which shares follow (C-029). */
export async function engagement(
  tx: Tx,
  { quarters, timeZone }: { quarters: readonly { from: Day; to: Day }[]; timeZone: string },
): Promise<EngagementQuarter[]> {
  const found = await sql<EngagementQuarter>`
    select q.start as "from",
      (select count(*)::int from person p where p.organization_id = current_organization() and p.active and p.created_at < q.ended) as staff,
      (select count(*)::int from record r join improvement b on b.organization_id = r.organization_id and b.record_id = r.id
        where r.organization_id = current_organization() and r.type = 'improvement' and b.source_type = 'staffSuggestion'
          and r.created_at >= q.began and r.created_at < q.ended) as suggestions,
      (select count(distinct e.actor_id)::int from trail_entry e
        join person p on p.organization_id = e.organization_id and p.id::text = e.actor_id
        join record r on r.organization_id = e.organization_id and r.id = e.record_id
        where e.organization_id = current_organization() and e.at >= q.began and e.at < q.ended) as participants,
      read.asked as "readingsAsked", read.done as "readingsDone"
    from (select start, (start::timestamp at time zone ${timeZone}) as began, ((last + 1)::timestamp at time zone ${timeZone}) as ended
      from unnest(${quarters.map(({ from }) => from)}::date[], ${quarters.map(({ to }) => to)}::date[]) as quarter (start, last)) q
    cross join lateral (
      select count(*)::int as asked, count(a.at) filter (where a.at < q.ended)::int as done
      from record v join document_version dv on dv.organization_id = v.organization_id and dv.record_id = v.id
      join document d on d.organization_id = v.organization_id and d.record_id = dv.document
      join person p on p.organization_id = v.organization_id and p.active and p.created_at < q.ended and ('everyone' = any(d.must_read)
        or exists (select from role_grant g where g.organization_id = p.organization_id and g.person_id = p.id and g.role = any(d.must_read)))
      left join acknowledgement a on a.organization_id = v.organization_id and a.version_id = v.id and a.person_id = p.id
      where v.organization_id = current_organization() and v.type = 'documentVersion' and v.state = 'effective'
        and (dv.effective_from::timestamp at time zone ${timeZone}) < q.ended
    ) read
    order by q.start`.execute(tx)
  return found.rows
}
