import { type JudgedRequirement, judged, type Known } from '#domain/conformity/judged.ts'
import { dayOf } from '#domain/time/days.ts'
import { shownByBeing, shownRequirements, standingAgainst } from '#store/conformity/shown.ts'
import type { OnDay } from '#store/conformity/standing.ts'
import type { Tx } from '#store/open.ts'
import { readSettings } from '#store/settings.ts'
import { type Framework, frameworksOf } from './frameworks.ts'

/** Conformity of what an organization holds, as it stands at this moment. */
export interface Looked {
  readonly on: OnDay
  readonly known: Known
  readonly frameworks: readonly (Framework & { readonly judged: readonly JudgedRequirement[] })[]
}

/** Looks at every requirement of the standards held: one query for what people linked, one for what is there, one for what stands against. */
export async function lookWithin(tx: Tx, now: string): Promise<Looked> {
  const settings = await readSettings(tx)
  const on = { today: dayOf(now, settings.timeZone), timeZone: settings.timeZone }
  const known: Known = {
    shown: new Map((await shownRequirements(tx, on)).map((one) => [one.requirement, one])),
    being: await shownByBeing(tx, on),
    against: await standingAgainst(tx),
    excluded: new Set<string>(),
  }
  return {
    on,
    known,
    frameworks: frameworksOf(settings).map((framework) => ({
      ...framework,
      judged: judged(framework.requirements, known),
    })),
  }
}
