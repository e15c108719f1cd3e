import { sql } from 'kysely'
import type { Dimension } from '#domain/reports/dimensions.ts'
import type { Day } from '#domain/time/days.ts'
import type { Tx } from '../open.ts'

export interface DimensionRating {
  readonly id: string
  readonly dimension: Dimension
  /** First day of the quarter. */
  readonly quarter: Day
  /** 1 (not at all) to 5 (fully). */
  readonly rating: number
  readonly evidence: string
  readonly at: string
  readonly by: { readonly id: string; readonly name: string }
}

const rating = sql`
  d.id, d.dimension, d.quarter, d.rating, d.evidence, d.at, json_build_object('id', p.id, 'name', p.name) as by
  from dimension_rating d join person p on p.organization_id = d.organization_id and p.id = d.by_person
  where d.organization_id = current_organization()`

/** The rating that counts of each dimension and quarter from `from` on: the latest one. */
export async function ratingsSince(tx: Tx, from: Day): Promise<DimensionRating[]> {
  const found = await sql<DimensionRating>`
    select distinct on (d.quarter, d.dimension) ${rating} and d.quarter >= ${from} order by d.quarter, d.dimension, d.at desc, d.id desc`.execute(
    tx,
  )
  return found.rows
}

export async function readRating(tx: Tx, id: string): Promise<DimensionRating | null> {
  const found = await sql<DimensionRating>`select ${rating} and d.id = ${id}`.execute(tx)
  return found.rows[0] ?? null
}

export async function insertRating(
  tx: Tx,
  { id, dimension, quarter, rating, evidence, at, by }: Omit<DimensionRating, 'by'> & { readonly by: string },
): Promise<void> {
  await sql`
    insert into dimension_rating (organization_id, id, dimension, quarter, rating, evidence, at, by_person)
    values (current_organization(), ${id}, ${dimension}, ${quarter}, ${rating}, ${evidence}, ${at}, ${by})`.execute(tx)
}
