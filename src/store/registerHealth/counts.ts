import { sql } from 'kysely'
import type { Result } from '#domain/reports/recordSets.ts'
import type { Day } from '#domain/time/days.ts'
import type { Tx } from '../open.ts'
import { type Counting, dayIn, improvementsSeen, resultOf, type Span, within } from './counted.ts'

export interface VerdictCount {
  /** First day of the quarter. */
  readonly quarter: Day
  readonly result: Result
  readonly proof: 'series' | 'twoFigures' | 'fact' | null
  readonly count: number
}

/** Verdicts by quarter, by what was seen and by how it was shown: the headline (measurement 2g). */
export async function countVerdicts(tx: Tx, counting: Counting, span: Span): Promise<VerdictCount[]> {
  const found = await sql<VerdictCount>`
    select date_trunc('quarter', ${dayIn('b.measured_at', counting)})::date as quarter, ${resultOf} as result, b.proof, count(*) as count
    ${improvementsSeen(counting)} and b.verdict is not null and ${within('b.measured_at', span, counting)}
    group by 1, 2, 3 order by 1, 2, 3`.execute(tx)
  return found.rows
}

export interface ImplementedCount {
  readonly by: 'month' | 'source' | 'category' | 'owner'
  /** The month's first day, a source type, an area, a person's id; null where it has none. */
  readonly key: string | null
  /** The owner's name. */
  readonly name: string | null
  readonly count: number
}

/** Improvements implemented in the span, split four ways in one look (C-119). */
export async function countImplemented(tx: Tx, counting: Counting, span: Span): Promise<ImplementedCount[]> {
  const found = await sql<ImplementedCount>`
    with implemented as (
      select date_trunc('month', ${dayIn('b.implemented_at', counting)})::date::text as month, b.source_type as source, b.category, r.owner_id::text as owner
      ${improvementsSeen(counting)} and ${within('b.implemented_at', span, counting)}),
    split as (
      select case when grouping(month) = 0 then 'month' when grouping(source) = 0 then 'source' when grouping(category) = 0 then 'category' else 'owner' end as by,
        coalesce(month, source, category, owner) as key, count(*) as count
      from implemented group by grouping sets ((month), (source), (category), (owner)))
    select s.by, s.key, p.name, s.count from split s
    left join person p on s.by = 'owner' and p.organization_id = current_organization() and p.id::text = s.key
    order by s.by, case when s.by = 'month' then s.key end, s.count desc, s.key`.execute(tx)
  return found.rows
}

export interface SourceCount {
  readonly quarter: Day
  /** Null: no source was stated. */
  readonly source: string | null
  readonly count: number
}

/** Entries by source and quarter of the server's date, candidates included (C-064). */
export async function countSources(tx: Tx, counting: Counting, span: Span): Promise<SourceCount[]> {
  const found = await sql<SourceCount>`
    select date_trunc('quarter', ${dayIn('r.created_at', counting)})::date as quarter, b.source_type as source, count(*) as count
    ${improvementsSeen(counting)} and ${within('r.created_at', span, counting)} group by 1, 2 order by 1, 2`.execute(tx)
  return found.rows
}

export interface CategoryCount {
  readonly category: string | null
  readonly registered: number
  readonly implemented: number
  readonly measured: number
  readonly improved: number
}

/** What was registered, implemented, judged and improved in the span, by area (C-154, C-159). */
export async function countCategories(tx: Tx, counting: Counting, span: Span): Promise<CategoryCount[]> {
  const judged = sql`b.verdict is not null and ${within('b.measured_at', span, counting)}`
  const found = await sql<CategoryCount>`
    select b.category, count(*) filter (where ${within('b.registered_at', span, counting)}) as registered,
      count(*) filter (where ${within('b.implemented_at', span, counting)}) as implemented,
      count(*) filter (where ${judged}) as measured, count(*) filter (where ${judged} and ${resultOf} = 'improved') as improved
    ${improvementsSeen(counting)} group by 1 order by 1`.execute(tx)
  return found.rows
}

export interface DimensionCount {
  readonly quarter: Day
  readonly dimension: string
  readonly count: number
}

/** Improvements registered in the span by the dimensions they serve; one that serves two counts in both (C-030). */
export async function countDimensions(tx: Tx, counting: Counting, span: Span): Promise<DimensionCount[]> {
  const found = await sql<DimensionCount>`
    select quarter, dimension, count(*) as count from (
      select date_trunc('quarter', ${dayIn('b.registered_at', counting)})::date as quarter, unnest(b.dimensions) as dimension
      ${improvementsSeen(counting)} and ${within('b.registered_at', span, counting)}) served
    group by 1, 2 order by 1, 2`.execute(tx)
  return found.rows
}
