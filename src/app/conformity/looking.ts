import { type JudgedRequirement, judged } from '#domain/conformity/judged.ts'
import { dayOf } from '#domain/time/days.ts'
import { knownOn } from '#store/conformity/known.ts'
import type { OnDay } from '#store/conformity/standing.ts'
import type { Tx } from '#store/open.ts'
import { readSettings } from '#store/settings.ts'
import { type Framework, frameworksOf } from './frameworks.ts'

/** Conformity of what an organization holds, as it stands at this moment. */
export interface Looked {
  readonly on: OnDay
  readonly frameworks: readonly (Framework & { readonly judged: readonly JudgedRequirement[] })[]
}

/** Looks at every requirement of the standards held. */
export async function lookWithin(tx: Tx, now: string): Promise<Looked> {
  const settings = await readSettings(tx)
  const on = { today: dayOf(now, settings.timeZone), timeZone: settings.timeZone }
  const known = await knownOn(tx, on)
  return {
    on,
    frameworks: (await frameworksOf(tx, settings)).map((framework) => ({
      ...framework,
      judged: judged(framework.requirements, known),
    })),
  }
}
