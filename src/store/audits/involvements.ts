import { sql } from 'kysely'
import type { Involvement } from '#domain/records/audit/auditAnswers.ts'
import type { Tx } from '../open.ts'

interface Asked {
  readonly audit: string
  /** AI systems in the audit's scope; what its samples drew is added. */
  readonly systems: readonly string[]
  readonly criteria: readonly string[]
  readonly programme: string | null
  readonly people: readonly string[]
  /** Work before this day is too long ago to matter. */
  readonly since: string
}

/** What somebody does to a record without working on what is audited. */
const beside = ['comment', 'withdrawComment', 'addEvidence', 'withdrawEvidence', 'link', 'unlink']

/** Auditing how audits are planned is auditing the programme. */
const auditsThemselves = ['iso42001:9.2.1', 'iso42001:9.2.2']

/**
 * What the people of an audit team did in what they are to audit (SOD-03): who owns it or did since that day, who made or changed
 * it (the trail says so), who carries or carried out its actions; what came to rest before that day is too long ago. In scope are the
 * AI systems, what is linked to them or to the audit, nonconformities of the same systems and requirements, and the programme where
 * audits are audited.
 */
export async function involvements(
  tx: Tx,
  { audit, systems, criteria, programme, people, since }: Asked,
): Promise<Involvement[]> {
  if (people.length === 0) return []
  const isProgramme = criteria.some((each) => auditsThemselves.includes(each))
  const found = await sql<Involvement>`
    with systems as (
      select unnest(${[...systems]}::uuid[]) as id
      union select i.record_id from audit_sample_item i
        join audit_sample s on s.organization_id = i.organization_id and s.id = i.sample_id
        where i.organization_id = current_organization() and s.audit_id = ${audit} and i.chosen is not null and i.record_id is not null
    ), centres as (select id from systems union select ${audit}::uuid),
    scope as (
      select id from systems
      union select case when l.from_id = c.id then l.to_id else l.from_id end from link l join centres c on c.id in (l.from_id, l.to_id)
        where l.organization_id = current_organization()
      union select ${programme}::uuid where ${isProgramme}
      union select n.record_id from nonconformity n where n.organization_id = current_organization()
        and (n.ai_system in (select id from systems) or n.requirement = any(${[...criteria]}::text[]))
    ), audited as (
      select r.id, r.type, r.number, r.title, r.owner_id, (r.status not in ('completed', 'cancelled') or r.updated_at >= ${since}::date) as is_recent
      from record r join scope s on s.id = r.id
      where r.organization_id = current_organization() and r.type not in ('audit', 'finding')
    ), entries as (
      select a.id as record_id, a.type, e.id, e.organization_id, e.entry from audited a
      join trail_entry e on e.organization_id = current_organization() and e.record_id = a.id and e.at >= ${since}::date
    ), worked (id, person, done, is_dated) as (
      select id, owner_id, 'owner', false from audited
      union select e.record_id, (v.value::jsonb #>> '{}')::uuid, 'owner', true from entries e
        join trail_value v on v.organization_id = e.organization_id and v.entry_id = e.id and v.path = 'owner' and v.value is not null
      union select record_id, (entry::jsonb #>> '{actor,id}')::uuid, 'author', true from entries
        where type <> 'nonconformity' and entry::jsonb ->> 'verb' <> all(${beside}::text[])
      union select record_id, responsible, 'implementer', false from improvement_actions where organization_id = current_organization()
      union select record_id, person, 'implementer', false from improvement_implementers where organization_id = current_organization()
      union select record_id, responsible, 'implementer', false from nonconformity_actions where organization_id = current_organization()
      union select record_id, person, 'implementer', false from nonconformity_implementers where organization_id = current_organization()
      union select record_id, person, 'implementer', false from ai_system_oversight where organization_id = current_organization()
    )
    select w.person, w.done as "as", json_build_object('id', a.id, 'type', a.type, 'number', a.number, 'title', a.title) as record
    from worked w join audited a on a.id = w.id
    where w.person = any(${[...people]}::uuid[]) and (w.is_dated or a.is_recent) order by w.person, a.number, a.id, w.done`.execute(
    tx,
  )
  return found.rows
}
