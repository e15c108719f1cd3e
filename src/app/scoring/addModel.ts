import { actorId } from '#domain/kernel/facts.ts'
import { Refused, refuse } from '#domain/kernel/refusal.ts'
import type { ModelDraft } from '#domain/prioritization/checkModel.ts'
import { modelId } from '#domain/prioritization/shipped.ts'
import { tidyModel } from '#domain/prioritization/tidyModel.ts'
import type { Tx } from '#store/open.ts'
import { allModels, insertModel, type KeptModel, lockModels } from '#store/scoringModels.ts'
import { assertFine, assertRole } from '../asking.ts'
import type { At } from '../caller.ts'
import { mayWriteModels, trailOfModels } from './models.ts'

/**
 * Adds a model of the organization's own, or the next version of one there is, within a transaction at work. It is neither
 * approved nor in force yet.
 * @throws Refused notAllowed, invalid with all that is wrong, notNow when nothing changed
 */
export async function addModelWithin(tx: Tx, { app, caller }: At, asked: ModelDraft): Promise<KeptModel> {
  assertRole(caller, ...mayWriteModels)
  const { draft, refusals } = tidyModel(asked)
  assertFine(refusals)
  await lockModels(tx)
  const [latest] = (await allModels(tx))
    .filter(({ key }) => key === draft.key)
    .sort((one, other) => other.version - one.version)
  if (latest && contentOf(latest) === contentOf(draft)) throw new Refused('notNow', [refuse('model_unchanged')])
  const version = (latest?.version ?? 0) + 1
  const model = { ...draft, id: modelId(draft.key, version), version }
  const standing = { position: null, approvedAt: null, createdAt: app.now(), createdBy: actorId(caller.actor) }
  await insertModel(tx, model, standing)
  const parts = Object.entries({
    label: draft.label,
    scale: draft.scale,
    dimensions: draft.dimensions,
    tieBreak: draft.tieBreak,
  })
  const changes = parts.map(([part, after]) => ({ path: `scoringModels/${model.id}/${part}`, before: null, after }))
  await trailOfModels(tx, { app, caller }, { verb: 'scoringModel.add', changes })
  return { ...model, ...standing, approvedBy: null }
}

function contentOf({ label, scale, dimensions, tieBreak }: ModelDraft): string {
  const questions = dimensions.map(({ key, label, question, help, weight }) => [key, label, question, help, weight])
  return JSON.stringify([label, scale.map(({ value, label }) => [value, label]), questions, tieBreak])
}
