import { actorId } from '#domain/kernel/facts.ts'
import type { ObjectiveTemplate } from '#domain/objectives/templates.ts'
import { objectiveTemplates } from '#domain/objectives/templates.ts'
import { metric } from '#domain/records/metric/metric.ts'
import { objective } from '#domain/records/objective/objective.ts'
import { dayOf } from '#domain/time/days.ts'
import type { Tx } from '#store/open.ts'
import { lockNumbers } from '#store/records/numbers.ts'
import type { Stored } from '#store/records/stored.ts'
import { readSettings } from '#store/settings.ts'
import { found } from '../asking.ts'
import type { At, Caller } from '../caller.ts'
import { createWithin } from '../records/create.ts'
import { load } from '../records/load.ts'
import { moveWithin } from '../records/move.ts'

interface Using {
  readonly template: string
  /** The id the objective will have. */
  readonly id: string
  /** What the objective says beyond or instead of the template. */
  readonly input: Readonly<Record<string, unknown>>
}

/**
 * Makes an objective out of a template together with its key figure, put into use (C-307), within a transaction at work.
 * @throws Refused notFound, notAllowed, invalid
 */
export async function useTemplateWithin(tx: Tx, at: At, { template, id, input }: Using): Promise<Stored> {
  const { app, caller } = at
  const chosen: ObjectiveTemplate = found(objectiveTemplates(caller.language).find(({ name }) => name === template))
  const { timeZone } = await readSettings(tx)
  // Numbers first, then the trail's head: the objective is made after the figure's trail entry.
  await lockNumbers(tx, objective, Number(dayOf(app.now(), timeZone).slice(0, 4)))
  const owner = typeof input.owner === 'string' ? input.owner : actorId(caller.actor)
  const figure = await createWithin(tx, at, { type: metric, input: chosen.metric })
  await moveWithin(tx, at, {
    type: metric,
    ref: figure.id,
    version: figure.version,
    steps: [{ move: 'activate', input: { owner } }],
  })
  return createWithin(tx, at, {
    type: objective,
    id,
    input: { ...chosen.objective, owner, ...input, metric: figure.id },
  })
}

/** An objective that was made before. @throws Refused notFound */
export function objectiveWithin(tx: Tx, caller: Caller, { id }: { readonly id: string }): Promise<Stored> {
  return load(tx, caller, { type: objective, ref: id })
}
