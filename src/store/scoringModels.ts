import { sql } from 'kysely'
import type { ScoringModel } from '#domain/prioritization/model.ts'
import type { Tx } from './open.ts'

interface ModelRow {
  readonly id: string
  readonly key: string
  readonly version: number
  readonly label: string
  readonly scale_values: number[]
  readonly scale_labels: string[]
  readonly tie_break: string[]
  readonly dimensions: ScoringModel['dimensions']
}

/** The models in force, the ranking one first. */
export function activeModels(tx: Tx): Promise<ScoringModel[]> {
  return readModels(tx, sql`m.position is not null`)
}

/** Every version there ever was, newest first within its key: old scores keep theirs (C-109). */
export function allModels(tx: Tx): Promise<ScoringModel[]> {
  return readModels(tx, sql`true`)
}

async function readModels(tx: Tx, condition: ReturnType<typeof sql>): Promise<ScoringModel[]> {
  const found = await sql<ModelRow>`
    select m.id, m.key, m.version, m.label, m.scale_values, m.scale_labels, m.tie_break,
      (select json_agg(json_build_object('key', d.key, 'label', d.label, 'question', d.question, 'help', d.help, 'weight', d.weight) order by d.position)
       from scoring_dimension d where d.organization_id = m.organization_id and d.model_id = m.id) as dimensions
    from scoring_model m where m.organization_id = current_organization() and ${condition}
    order by m.position nulls last, m.key, m.version desc`.execute(tx)
  return found.rows.map(({ scale_labels: labels, scale_values: values, tie_break: tieBreak, ...model }) => ({
    ...model,
    tieBreak,
    scale: values.map((value, at) => ({ value, label: labels[at] ?? String(value) })),
  }))
}

/** Adds a version of a model; it is not in force until it is given a position. */
export async function insertModel(tx: Tx, model: ScoringModel, { position, approvedBy, at }: { position: number | null; approvedBy: string | null; at: string }): Promise<void> {
  await sql`
    insert into scoring_model (organization_id, id, key, version, label, scale_labels, scale_values, tie_break, position, approved_by, approved_at, created_at)
    values (current_organization(), ${model.id}, ${model.key}, ${model.version}, ${model.label}, ${model.scale.map(({ label }) => label)},
      ${model.scale.map(({ value }) => value)}, ${[...model.tieBreak]}, ${position}, ${approvedBy}, ${position === null ? null : at}, ${at})`.execute(tx)
  for (const [at, dimension] of model.dimensions.entries()) {
    await sql`
      insert into scoring_dimension (organization_id, model_id, key, position, label, question, help, weight)
      values (current_organization(), ${model.id}, ${dimension.key}, ${at}, ${dimension.label}, ${dimension.question}, ${dimension.help}, ${dimension.weight})`.execute(tx)
  }
}
