import { type Compared, compared } from '#domain/certification/selection/comparison.ts'
import { weightSum } from '#domain/certification/selection/criteria.ts'
import { maskedFor } from '#domain/people/confidential.ts'
import type { KnownBody } from '#domain/records/bodySelection/bodyChoice.ts'
import { bodySelection } from '#domain/records/bodySelection/bodySelection.ts'
import type { BodySelection } from '#domain/records/bodySelection/fields.ts'
import { dayOf } from '#domain/time/days.ts'
import { knownBodies } from '#store/certification/bodyChoice.ts'
import { readSettings } from '#store/settings.ts'
import type { App } from '../app.ts'
import type { Caller } from '../caller.ts'
import { load } from '../records/load.ts'

export interface Comparison {
  readonly weightSum: number
  readonly items: readonly (Compared & { readonly known: KnownBody | null })[]
}

/**
 * The candidates of a selection side by side, best first, each with what stands against it (C-251 to C-257). What they ask for
 * stays among those who see money; their scores do not tell it.
 */
export function comparisonOf(app: App, caller: Caller, ref: string): Promise<Comparison> {
  return app.store.reading(caller, async (tx) => {
    const record = await load(tx, caller, { type: bodySelection, ref })
    const selection = record as unknown as BodySelection
    const { timeZone } = await readSettings(tx)
    const seesCost = !maskedFor(caller.actor, bodySelection.name).includes('candidates')
    const today = dayOf(app.now(), timeZone)
    const named = selection.candidates.flatMap(({ body }) => body ?? [])
    const bodies = await knownBodies(tx, named, today)
    return {
      weightSum: weightSum(selection),
      items: compared(selection, { bodies, today }).map((one) => ({
        ...one,
        cost: seesCost ? one.cost : null,
        known: bodies.find(({ id }) => id === one.body) ?? null,
      })),
    }
  })
}
