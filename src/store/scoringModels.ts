import { sql } from 'kysely'
import type { ScoringModel } from '#domain/prioritization/model.ts'
import type { Tx } from './open.ts'

/** A version of a model with its standing in the organization. */
export interface KeptModel extends ScoringModel {
  /** Its place among those in force, from 1; null: not in force. */
  readonly position: number | null
  readonly approvedAt: string | null
  /** Null with a date: it came with the product. */
  readonly approvedBy: string | null
  readonly createdAt: string
  readonly createdBy: string | null
}

type ModelRow = Omit<KeptModel, 'scale'> & { readonly scaleValues: number[]; readonly scaleLabels: string[] }

/** The models in force, the ranking one first. */
export function activeModels(tx: Tx): Promise<KeptModel[]> {
  return readModels(tx, sql`m.position is not null`)
}

/** Every version there ever was, those in force first, then newest first within its key: old scores keep theirs (C-109). */
export function allModels(tx: Tx): Promise<KeptModel[]> {
  return readModels(tx, sql`true`)
}

async function readModels(tx: Tx, condition: ReturnType<typeof sql>): Promise<KeptModel[]> {
  const found = await sql<ModelRow>`
    select m.id, m.key, m.version, m.label, m.scale_values as "scaleValues", m.scale_labels as "scaleLabels", m.tie_break as "tieBreak",
      m.position, m.approved_at as "approvedAt", m.approved_by as "approvedBy", m.created_at as "createdAt", m.created_by as "createdBy",
      (select json_agg(json_build_object('key', d.key, 'label', d.label, 'question', d.question, 'help', d.help, 'weight', d.weight) order by d.position)
       from scoring_dimension d where d.organization_id = m.organization_id and d.model_id = m.id) as dimensions
    from scoring_model m where m.organization_id = current_organization() and ${condition}
    order by m.position nulls last, m.key, m.version desc`.execute(tx)
  return found.rows.map(({ scaleLabels, scaleValues, ...model }) => ({
    ...model,
    scale: scaleValues.map((value, at) => ({ value, label: scaleLabels[at] ?? String(value) })),
  }))
}

/** Holds other changes of this organization's models back until the transaction ends. */
export async function lockModels(tx: Tx): Promise<void> {
  await sql`select 1 from organization where id = current_organization() for update`.execute(tx)
}

export interface Standing {
  readonly position: number | null
  readonly approvedAt: string | null
  readonly createdAt: string
  readonly createdBy: string | null
}

/** Adds a version of a model. */
export async function insertModel(
  tx: Tx,
  model: ScoringModel,
  { position, approvedAt, createdAt, createdBy }: Standing,
): Promise<void> {
  await sql`
    insert into scoring_model (organization_id, id, key, version, label, scale_labels, scale_values, tie_break, position, approved_at, created_at, created_by)
    values (current_organization(), ${model.id}, ${model.key}, ${model.version}, ${model.label}, ${model.scale.map(({ label }) => label)},
      ${model.scale.map(({ value }) => value)}, ${[...model.tieBreak]}, ${position}, ${approvedAt}, ${createdAt}, ${createdBy})`.execute(
    tx,
  )
  for (const [at, dimension] of model.dimensions.entries()) {
    await sql`
      insert into scoring_dimension (organization_id, model_id, key, position, label, question, help, weight)
      values (current_organization(), ${model.id}, ${dimension.key}, ${at}, ${dimension.label}, ${dimension.question}, ${dimension.help}, ${dimension.weight})`.execute(
      tx,
    )
  }
}

export async function approveModel(tx: Tx, id: string, { at, by }: { at: string; by: string | null }): Promise<void> {
  await sql`
    update scoring_model set approved_at = ${at}, approved_by = ${by} where organization_id = current_organization() and id = ${id}`.execute(
    tx,
  )
}

/** Puts exactly these models in force, in this order. */
export async function putInForce(tx: Tx, ids: readonly string[]): Promise<void> {
  await sql`
    update scoring_model set position = array_position(${[...ids]}::text[], id) where organization_id = current_organization()`.execute(
    tx,
  )
}
