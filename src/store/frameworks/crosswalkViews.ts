import { sql } from 'kysely'
import type { SourceStandard } from '#domain/standards/crosswalk/harmonized.ts'
import type { Strength, Weights } from '#domain/standards/crosswalk/strength.ts'
import type { Tx } from '../open.ts'

export interface CrosswalkView {
  readonly target: string
  readonly strength: Strength
  readonly reason: string
  readonly at: string
  readonly by: string | null
}

/** Where the organization sees one standard's row of the crosswalk otherwise than it was shipped. */
export async function crosswalkViews(tx: Tx, source: SourceStandard): Promise<CrosswalkView[]> {
  const found = await sql<Omit<CrosswalkView, 'strength'> & { strength: Strength | null }>`
    select distinct on (target) target, strength, reason, at, by from crosswalk_view
    where organization_id = current_organization() and source = ${source} order by target, at desc, id desc`.execute(tx)
  return found.rows.flatMap(({ strength, ...view }) => (strength === null ? [] : [{ ...view, strength }]))
}

interface Said {
  readonly id: string
  readonly source: SourceStandard
  readonly target: string
  readonly strength: Strength | null
  readonly reason: string
  readonly at: string
  readonly by: string | null
}

/** Says how the organization sees one row; what it said before stays. */
export async function addCrosswalkView(tx: Tx, { id, source, target, strength, reason, at, by }: Said): Promise<void> {
  await sql`
    insert into crosswalk_view (organization_id, id, source, target, strength, reason, at, by)
    values (current_organization(), ${id}, ${source}, ${target}, ${strength}, ${reason}, ${at}, ${by})`.execute(tx)
}

/** The organization's own weights; undefined where it took those shipped. */
export async function ownWeights(tx: Tx): Promise<Weights | undefined> {
  const found = await sql<{ identical: number; similar: number; partial: number }>`
    select identical_weight::float8 as identical, similar_weight::float8 as "similar", partial_weight::float8 as partial from reuse_weight where organization_id = current_organization()`.execute(
    tx,
  )
  const [row] = found.rows
  return row && { ...row, none: 0 }
}

export async function keepWeights(tx: Tx, { identical, similar, partial }: Weights): Promise<void> {
  await sql`
    insert into reuse_weight (organization_id, identical_weight, similar_weight, partial_weight) values (current_organization(), ${identical}, ${similar}, ${partial})
    on conflict (organization_id) do update set identical_weight = excluded.identical_weight, similar_weight = excluded.similar_weight, partial_weight = excluded.partial_weight`.execute(
    tx,
  )
}
