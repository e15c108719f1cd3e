import { sql } from 'kysely'
import type { Certification } from '#domain/records/certification/fields.ts'
import type {
  ContractChoice,
  SaidSite,
  StageAnswers,
  StageAudit,
  StageFinding,
} from '#domain/records/certification/stageAnswers.ts'
import type { Day } from '#domain/time/days.ts'
import type { Tx } from '../open.ts'
import { bodyConflicts } from './bodyConflicts.ts'

/** What the steps from a body's contract to its decision ask of the selection and of the two audits. */
export async function answerStages(
  tx: Tx,
  { record, today }: { readonly record: Readonly<Record<string, unknown>>; readonly today: Day },
): Promise<StageAnswers> {
  const { selection, scope, stage1Audit, stage2Audit, earlierStages } = record as unknown as Certification
  const counted = await sql<{ systems: number }>`
    select count(*) as systems from record where organization_id = current_organization() and type = 'aiSystem' and state <> 'retired'`.execute(
    tx,
  )
  return {
    choice: selection ? await choiceOf(tx, selection, today) : null,
    scopeSites: scope ? await sitesOf(tx, scope) : [],
    stage1: stage1Audit ? await stageAudit(tx, stage1Audit) : null,
    stage2: stage2Audit ? await stageAudit(tx, stage2Audit) : null,
    earlierFindings: await stageFindings(
      tx,
      earlierStages.flatMap(({ audit }) => audit ?? []),
    ),
    systems: counted.rows[0]!.systems,
  }
}

async function choiceOf(tx: Tx, selection: string, today: Day): Promise<ContractChoice | null> {
  const found = await sql<Omit<ContractChoice, 'conflicts'>>`
    select r.state, s.standard, s.certification, s.chosen,
      (select coalesce(json_agg(json_build_object('site', t.site, 'country', t.country) order by t.position), '[]')
        from body_selection_sites t where t.organization_id = s.organization_id and t.record_id = s.record_id) as sites,
      array(select c.country from certification_body_coverage c where c.organization_id = s.organization_id
        and c.record_id = s.chosen and c.country is not null) as countries
    from body_selection s join record r on r.organization_id = s.organization_id and r.id = s.record_id
    where s.organization_id = current_organization() and s.record_id = ${selection}`.execute(tx)
  const choice = found.rows[0]
  if (!choice) return null
  return { ...choice, conflicts: choice.chosen ? await bodyConflicts(tx, choice.chosen, today) : [] }
}

async function sitesOf(tx: Tx, scope: string): Promise<SaidSite[]> {
  const found = await sql<SaidSite>`
    select site, address, country, central, people::float8 as people, activities from scope_statement_sites
    where organization_id = current_organization() and record_id = ${scope} order by position`.execute(tx)
  return found.rows
}

async function stageAudit(tx: Tx, audit: string): Promise<StageAudit | null> {
  const found = await sql<Omit<StageAudit, 'findings'>>`
    select r.id, r.number, a.kind, r.state, a.starts_on as "startsOn", a.ends_on as "endsOn",
      array(select i.level from audit_interviews i where i.organization_id = a.organization_id and i.record_id = a.record_id) as levels,
      (select coalesce(json_agg(json_build_object('site', v.site, 'mode', v.mode, 'day', v.day, 'atRandom', v.at_random) order by v.position), '[]')
        from audit_visits v where v.organization_id = a.organization_id and v.record_id = a.record_id) as visits,
      (select count(*) from audit_observations o where o.organization_id = a.organization_id and o.record_id = a.record_id) as observations,
      (select count(*) from audit_sample s where s.organization_id = a.organization_id and s.audit_id = a.record_id) as samples
    from audit a join record r on r.organization_id = a.organization_id and r.id = a.record_id
    where a.organization_id = current_organization() and a.record_id = ${audit}`.execute(tx)
  const one = found.rows[0]
  return one ? { ...one, findings: await stageFindings(tx, [audit]) } : null
}

/** The findings of audits, with what became of them and what the body said to that. */
async function stageFindings(tx: Tx, audits: readonly string[]): Promise<StageFinding[]> {
  if (audits.length === 0) return []
  const accepted = (...what: readonly string[]) => sql`
    (select min(x.accepted_on) from nonconformity_acceptances x where x.organization_id = f.organization_id
      and x.record_id = f.nonconformity and x.what = any(${[...what]}::text[]))`
  const found = await sql<StageFinding>`
    select r.id, r.number, r.title, f.kind, f.severity, r.state,
      exists (select from appeal p join record pr on pr.organization_id = p.organization_id and pr.id = p.record_id
        where p.organization_id = f.organization_id and p.finding = f.record_id and pr.state = 'lodged') as "isDisputed",
      case when b.id is not null then json_build_object('id', b.id, 'type', b.type, 'number', b.number, 'state', b.state) end as became,
      ${accepted('plan', 'closure')} as "planAcceptedOn", ${accepted('closure')} as "verifiedOn"
    from finding f join record r on r.organization_id = f.organization_id and r.id = f.record_id
    left join record b on b.organization_id = f.organization_id and b.id = coalesce(f.nonconformity, f.improvement)
    where f.organization_id = current_organization() and f.audit = any(${[...audits]}::uuid[]) order by r.number_order, r.id`.execute(
    tx,
  )
  return found.rows
}
