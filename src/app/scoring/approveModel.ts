import { fieldRefusal } from '#domain/checks/fieldRefusal.ts'
import { actorId } from '#domain/kernel/facts.ts'
import { Refused, refuse } from '#domain/kernel/refusal.ts'
import type { Tx } from '#store/open.ts'
import { allModels, approveModel, type KeptModel, lockModels, putInForce } from '#store/scoringModels.ts'
import type { App } from '../app.ts'
import { assertFine, assertRole, found } from '../asking.ts'
import type { At, Caller } from '../caller.ts'
import { mayApproveModels, trailOfModels } from './models.ts'

const MOST_IN_FORCE = 3

/**
 * Approves a version of a model, within a transaction at work; from then on it can be put in force.
 * @throws Refused notAllowed, notFound, notNow
 */
export async function approveModelWithin(tx: Tx, { app, caller }: At, id: string): Promise<KeptModel> {
  assertRole(caller, ...mayApproveModels)
  await lockModels(tx)
  const model = found((await allModels(tx)).find((each) => each.id === id))
  if (model.approvedAt !== null)
    throw new Refused('notNow', [refuse('model_already_approved', { values: { model: id } })])
  const [at, by] = [app.now(), actorId(caller.actor)]
  await approveModel(tx, id, { at, by })
  await trailOfModels(
    tx,
    { app, caller },
    { verb: 'scoringModel.approve', changes: [{ path: `scoringModels/${id}/approvedAt`, before: null, after: at }] },
  )
  return { ...model, approvedAt: at, approvedBy: by }
}

/**
 * Puts exactly these models in force; the first one ranks. Scores that were made stay as they are (C-109).
 * @param asked ids of approved versions, `['aims5-1', 'sms4-2']`
 * @throws Refused notAllowed, invalid
 */
export function orderModels(app: App, caller: Caller, asked: readonly string[]): Promise<KeptModel[]> {
  assertRole(caller, ...mayApproveModels)
  return app.store.inside(caller, async (tx) => {
    await lockModels(tx)
    const models = await allModels(tx)
    assertMayBeInForce(asked, models)
    const before = models.filter(({ position }) => position !== null).map(({ id }) => id)
    if (before.join() === asked.join()) return models
    await putInForce(tx, asked)
    await trailOfModels(
      tx,
      { app, caller },
      { verb: 'scoringModel.order', changes: [{ path: 'scoringModels/inForce', before, after: asked }] },
    )
    return allModels(tx)
  })
}

function assertMayBeInForce(asked: readonly string[], models: readonly KeptModel[]): void {
  const field = 'inForce'
  const refusals = asked.flatMap((id, at) => {
    const model = models.find((each) => each.id === id)
    if (!model) return [fieldRefusal('not_a_choice', field, { options: models.map((each) => each.id).join(', ') })]
    const hasTwin = asked.slice(0, at).some((other) => models.find((each) => each.id === other)?.key === model.key)
    if (hasTwin) return [refuse('model_two_versions', { field, values: { model: model.key } })]
    return model.approvedAt === null ? [refuse('model_not_approved', { field, values: { model: id } })] : []
  })
  if (asked.length === 0) refusals.push(refuse('model_none_in_force', { field }))
  if (asked.length > MOST_IN_FORCE)
    refusals.push(refuse('model_too_many_in_force', { field, values: { most: MOST_IN_FORCE } }))
  assertFine(refusals)
}
