import type { Known } from '#domain/conformity/judged.ts'
import { excludedControls } from '../applicability/excluded.ts'
import type { Tx } from '../open.ts'
import { shownByBeing, shownRequirements, standingAgainst } from './shown.ts'
import type { OnDay } from './standing.ts'

/**
 * What conformity rests on: what people linked, what is there, what stands against, what is excluded.
 * @param requirement of this one alone
 */
export async function knownOn(tx: Tx, on: OnDay, requirement?: string): Promise<Known> {
  const [shown, being, against, excluded] = await Promise.all([
    shownRequirements(tx, on, requirement),
    shownByBeing(tx, on),
    standingAgainst(tx),
    excludedControls(tx),
  ])
  return { shown: new Map(shown.map((one) => [one.requirement, one])), being, against, excluded }
}
