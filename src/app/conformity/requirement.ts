import type { Asked } from '#domain/conformity/judged.ts'
import { type JudgedRequirement, judged, typesShowing } from '#domain/conformity/judged.ts'
import type { Day } from '#domain/time/days.ts'
import { knownOn } from '#store/conformity/known.ts'
import { readBeings, readShowings, type Showing } from '#store/conformity/showings.ts'
import type { App } from '../app.ts'
import { found } from '../asking.ts'
import { type Caller, eyesOf } from '../caller.ts'
import { frameworkOf } from './frameworks.ts'
import { onDay } from './today.ts'

export interface OneRequirement {
  readonly key: string
  readonly ref: string
  readonly title: string
  readonly kind: string
  readonly standard: { readonly id: string; readonly name: string; readonly short: string; readonly edition: string }
  readonly today: Day
  readonly judged: JudgedRequirement
  readonly showings: readonly Showing[]
}

/** How many are listed; a requirement that hundreds of records show needs no more to be believed. */
const MOST = 200
const MOST_BEING = 50

/** One requirement with all that shows it, as far as the caller may see it; its status counts what they may not see as well. */
export function requirementOf(app: App, caller: Caller, key: string): Promise<OneRequirement> {
  return app.store.reading(caller, async (tx) => {
    const { requirement, framework } = found(await frameworkOf(tx, key))
    const on = await onDay(tx, app.now())
    const known = await knownOn(tx, on, key)
    const eyes = eyesOf(caller)
    const { ref, title, kind, standard } = requirement
    const asked = { ...on, requirement: key, eyes }
    const linked = await readShowings(tx, { ...asked, most: MOST })
    const types = typesShowing(requirement)
    const beings = types.length > 0 ? await readBeings(tx, { ...asked, standard, types, most: MOST_BEING }) : []
    return {
      key,
      ref,
      title: title[caller.language],
      kind,
      standard: framework,
      today: on.today,
      judged: judgedOne(requirement, known),
      showings: [...linked, ...beings],
    }
  })
}

const judgedOne = (asked: Asked, known: Parameters<typeof judged>[1]) => judged([asked], known)[0]!
