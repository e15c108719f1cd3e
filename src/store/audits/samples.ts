import { sql } from 'kysely'
import type { Tx } from '../open.ts'
import { seenBy } from '../records/read.ts'
import type { AudienceKeys } from '../records/stored.ts'

export interface SampleItem {
  readonly item: string
  readonly label: string
  readonly stratum: string
  /** The record it is, where it is one. */
  readonly record: string | null
  /** Null: in the population, not in the sample. */
  readonly chosen: 'random' | 'judgement' | null
  readonly why: string | null
}

export interface Sample {
  readonly id: string
  readonly title: string
  readonly seed: string
  readonly drawnAt: string
  readonly drawnBy: { readonly id: string; readonly name: string } | null
  /** The whole population, drawn or not. */
  readonly items: readonly SampleItem[]
}

/** The samples of an audit, oldest first, each with its population; `id` reads one. */
export async function readSamples(tx: Tx, audit: string, id?: string): Promise<Sample[]> {
  const found = await sql<Sample>`
    select s.id, s.title, s.seed, s.drawn_at as "drawnAt",
      case when p.id is not null then json_build_object('id', p.id, 'name', p.name) end as "drawnBy",
      (select coalesce(json_agg(json_build_object('item', i.item, 'label', i.label, 'stratum', i.stratum, 'record', i.record_id,
        'chosen', i.chosen, 'why', i.why) order by i.stratum collate "C", i.item collate "C"), '[]')
        from audit_sample_item i where i.organization_id = s.organization_id and i.sample_id = s.id) as items
    from audit_sample s left join person p on p.organization_id = s.organization_id and p.id = s.drawn_by
    where s.organization_id = current_organization() and s.audit_id = ${audit} ${id === undefined ? sql`` : sql`and s.id = ${id}`}
    order by s.drawn_at, s.id`.execute(tx)
  return found.rows
}

interface NewSample {
  readonly id: string
  readonly audit: string
  readonly title: string
  readonly seed: string
  readonly at: string
  readonly by: string | null
  readonly items: readonly SampleItem[]
}

export async function insertSample(tx: Tx, { id, audit, title, seed, at, by, items }: NewSample): Promise<void> {
  await sql`
    insert into audit_sample (organization_id, audit_id, id, title, seed, drawn_at, drawn_by)
    values (current_organization(), ${audit}, ${id}, ${title}, ${seed}, ${at}, ${by})`.execute(tx)
  await sql`
    insert into audit_sample_item (organization_id, sample_id, item, label, stratum, record_id, chosen)
    select current_organization(), ${id}, * from unnest(${items.map(({ item }) => item)}::text[], ${items.map(({ label }) => label)}::text[],
      ${items.map(({ stratum }) => stratum)}::text[], ${items.map(({ record }) => record)}::uuid[], ${items.map(({ chosen }) => chosen)}::text[])`.execute(
    tx,
  )
}

/** Takes one of the population in by judgement. */
export async function addByJudgement(
  tx: Tx,
  { sample, item, why }: { readonly sample: string; readonly item: string; readonly why: string },
): Promise<void> {
  await sql`
    update audit_sample_item set chosen = 'judgement', why = ${why}
    where organization_id = current_organization() and sample_id = ${sample} and item = ${item} and chosen is null`.execute(
    tx,
  )
}

export interface SystemOfPopulation {
  readonly id: string
  readonly number: string | null
  readonly title: string
  readonly state: string
  readonly role: readonly string[]
  readonly highRisk: boolean
  readonly site: string | null
}

/** Every AI system in use or suspended that these eyes see: what a sample is drawn from. */
export async function systemsToSample(tx: Tx, eyes: AudienceKeys): Promise<SystemOfPopulation[]> {
  const found = await sql<SystemOfPopulation>`
    select r.id, r.number, r.title, r.state, s.role, s.high_risk as "highRisk", s.site
    from ai_system s join record r on r.organization_id = s.organization_id and r.id = s.record_id
    where s.organization_id = current_organization() and r.state <> 'retired' and ${seenBy(eyes)} order by r.id`.execute(
    tx,
  )
  return found.rows
}
