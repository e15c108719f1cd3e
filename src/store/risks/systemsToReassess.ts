import { sql } from 'kysely'
import type { Trigger } from '#domain/risks/scales.ts'
import type { Day } from '#domain/time/days.ts'
import type { Tx } from '../open.ts'

export interface SystemToReassess {
  /** The assessment that holds; null where the system was never assessed. */
  readonly assessment: string | null
  readonly system: string
  readonly subject: string
  readonly owner: string | null
  readonly trigger: Trigger
  readonly because: string
}

/** Whoever was asked shortly before it ran out is not asked again because of that. */
const REMINDED_DAYS = 14

/** What happened counts from the later of its approval and the day the last task was done: what came before was looked at with it. */
const asked = sql`
  asked as (
    select l.to_id as id, max(coalesce(k.done_at, t.created_at)) as at, bool_or(t.state = 'open') as is_open
    from link l
    join record t on t.organization_id = l.organization_id and t.id = l.from_id and t.type = 'task'
    join task k on k.organization_id = t.organization_id and k.record_id = t.id and k.kind = 'riskAssessment'
    where l.organization_id = current_organization() and l.relation = 'follows' group by l.to_id
  )`

/** The newest approved assessment of each system that is designed, built or run here. */
const held = sql`
  held as (
    select s.id as system, concat_ws(' ', s.number, s.title) as subject, s.owner_id as owner, s.state,
      e.risk_assessed_until as elsewhere_until, a.id as assessment, a.valid_until, a.approved_at,
      exists (select from risk_assessment w join record x on x.organization_id = w.organization_id and x.id = w.record_id
        where w.organization_id = s.organization_id and w.ai_system = s.id and x.state in ('planned', 'underWay', 'completed'))
        as is_at_work
    from record s join ai_system e on e.organization_id = s.organization_id and e.record_id = s.id
    left join lateral (
      select r.id, b.valid_until, b.approved_at from risk_assessment b
      join record r on r.organization_id = b.organization_id and r.id = b.record_id and r.state = 'approved'
      where b.organization_id = s.organization_id and b.ai_system = s.id order by b.approved_at desc limit 1) a on true
    where s.organization_id = current_organization() and s.type = 'aiSystem' and s.audience is null
      and s.state not in ('identified', 'retired')
  )`

/** What may ask for it, newest first of each kind; the weightiest is named. A report waits until somebody looked at it, an alarm does not. */
const reasons = sql`
  reasons as (
    select h.system, 1 as weight, case when m.id is null then 'incident' else 'drift' end as trigger, r.number as because, r.created_at as at
    from held h
    join incident i on i.organization_id = current_organization() and i.ai_system = h.system and i.kind in ('incident', 'nearMiss')
    join record r on r.organization_id = i.organization_id and r.id = i.record_id and r.audience is null
    left join lateral (select l.to_id as id from link l
      join record x on x.organization_id = l.organization_id and x.id = l.to_id and x.type in ('metric', 'aiSystem')
      where l.organization_id = r.organization_id and l.from_id = r.id and l.relation = 'follows' and r.created_by is null limit 1) m on true
    where r.state <> 'reported' or m.id is not null
    union all
    select h.system, 2, 'change', coalesce(d.because, d.gate), d.decided_at
    from held h join ai_system_gate_decisions d on d.organization_id = current_organization() and d.record_id = h.system
    where d.decision = 'reopened'
    union all
    select h.system, 3, 'stageGate', d.gate, d.decided_at
    from held h join ai_system_gate_decisions d on d.organization_id = current_organization() and d.record_id = h.system
    where d.decision = 'go' and d.gate = 'G4'
  )`

/** Systems whose risks are to be assessed, or assessed again, where nobody was asked yet and nobody is at it (brief §3.5). */
export async function systemsToReassess(tx: Tx, soon: Day): Promise<readonly SystemToReassess[]> {
  const found = await sql<SystemToReassess>`
    with ${asked}, ${held}, ${reasons}
    select h.assessment, h.system, h.subject, h.owner, w.trigger, w.because
    from held h
    left join asked k on k.id = coalesce(h.assessment, h.system)
    cross join lateral (
      select * from (
        select 0 as weight, 'stageGate' as trigger, h.state as because where h.assessment is null and k.id is null
          and (h.elsewhere_until is null or h.elsewhere_until <= ${soon})
        union all
        (select q.weight, q.trigger, q.because from reasons q where q.system = h.system and h.assessment is not null
          and q.at > greatest(h.approved_at, k.at) order by q.weight, q.at desc limit 1)
        union all
        select 9, 'interval', h.valid_until::text where h.valid_until <= ${soon} and (k.at is null or k.at < h.valid_until - ${REMINDED_DAYS}::int)
      ) every_reason order by weight limit 1) w
    where not h.is_at_work and coalesce(k.is_open, false) = false
    order by h.subject, h.system`.execute(tx)
  return found.rows
}
