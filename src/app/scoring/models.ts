import type { Role } from '#domain/people/roles.ts'
import type { Tx } from '#store/open.ts'
import { namesOf } from '#store/records/existing.ts'
import { allModels, type KeptModel } from '#store/scoringModels.ts'
import { appendTrail, type TrailChange } from '#store/trail/trail.ts'
import type { App } from '../app.ts'
import type { At, Caller } from '../caller.ts'
import { draft } from '../trailed.ts'

export interface ModelList {
  readonly items: readonly KeptModel[]
  /** Names of those who wrote and approved, by id. */
  readonly names: Readonly<Record<string, string>>
}

/** Every version of every model, those in force first; everyone may read how things are ranked. */
export function scoringModels(app: App, caller: Caller): Promise<ModelList> {
  return app.store.inside(caller, async (tx) => {
    const items = await allModels(tx)
    const people = items.flatMap(({ approvedBy, createdBy }) => [approvedBy, createdBy]).filter((id) => id !== null)
    return { items, names: await namesOf(tx, [...new Set(people)]) }
  })
}

/** Who may write a model, and who may approve it and put it in force (C-109: the organization's criteria are management's). */
export const mayWriteModels: readonly Role[] = ['improvementCoordinator', 'aimsManager', 'topManagement']
export const mayApproveModels: readonly Role[] = ['aimsManager', 'topManagement']

/** One trail entry about the organization's models; its paths name the model: `scoringModels/sms4-2/label`. */
export async function trailOfModels(
  tx: Tx,
  at: At,
  { verb, changes }: { verb: string; changes: readonly TrailChange[] },
): Promise<void> {
  const { organization } = at.caller
  const subject = { type: 'organization', id: organization }
  await appendTrail(tx, organization, [draft(at, { verb, subject, changes })])
}
