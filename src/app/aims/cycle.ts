import { judged, type StatusCounts, statusCounts } from '#domain/conformity/judged.ts'
import { modules, type Pillar, pillarRefs, pillars } from '#domain/conformity/modules.ts'
import { type Phase, phases } from '#domain/conformity/phases.ts'
import { type Light, pillarHealth } from '#domain/conformity/pillarHealth.ts'
import { recordTypes } from '#domain/records/index.ts'
import { type ModuleCount, moduleCounts } from '#store/aims/moduleCounts.ts'
import { knownOn } from '#store/conformity/known.ts'
import type { Tx } from '#store/open.ts'
import type { App } from '../app.ts'
import { type Caller, eyesOf } from '../caller.ts'
import { shippedRequirement } from '../conformity/frameworks.ts'
import { onDay } from '../conformity/today.ts'

export interface CountedModule extends ModuleCount {
  readonly plural: string
  readonly label: string
}

export interface Quadrant {
  readonly phase: Phase
  readonly label: string
  readonly modules: readonly CountedModule[]
}

/** The whole management system as one turn of the cycle: every kind of record in its quadrant, with live counts (C-022). */
export function cycleOf(app: App, caller: Caller): Promise<Quadrant[]> {
  return app.store.reading(caller, async (tx) => {
    const counted = await countedModules(tx, app, caller)
    return (Object.keys(phases) as Phase[]).map((phase) => ({
      phase,
      label: phases[phase][caller.language],
      modules: counted.filter(({ type }) => modules[type]?.phase === phase),
    }))
  })
}

async function countedModules(tx: Tx, app: App, caller: Caller): Promise<CountedModule[]> {
  const { today } = await onDay(tx, app.now())
  const counts = new Map((await moduleCounts(tx, { today, eyes: eyesOf(caller) })).map((one) => [one.type, one]))
  return Object.keys(modules).flatMap((type) => {
    const known = recordTypes[type]
    const count = counts.get(type) ?? { type, total: 0, open: 0, overdue: 0 }
    return known ? [{ ...count, plural: known.plural, label: known.pluralLabel[caller.language] }] : []
  })
}

export interface ToldPillar {
  readonly pillar: Pillar
  readonly label: string
  readonly light: Light
  readonly requirements: StatusCounts
  readonly modules: readonly CountedModule[]
}

/** What the management system stands on, with the health of each (C-304): its requirements, and what is late in it. */
export function pillarsOf(app: App, caller: Caller): Promise<ToldPillar[]> {
  return app.store.reading(caller, async (tx) => {
    const counted = await countedModules(tx, app, caller)
    const known = await knownOn(tx, await onDay(tx, app.now()))
    return (Object.keys(pillars) as Pillar[]).map((pillar) => {
      const own = counted.filter(({ type }) => modules[type]?.pillar === pillar)
      const asked = pillarRefs[pillar].flatMap((ref) => shippedRequirement(`iso42001:${ref}`) ?? [])
      const requirements = statusCounts(judged(asked, known))
      const open = own.reduce((sum, one) => sum + one.open, 0)
      const overdue = own.reduce((sum, one) => sum + one.overdue, 0)
      const light = pillarHealth({ requirements, open, overdue })
      return { pillar, label: pillars[pillar][caller.language], light, requirements, modules: own }
    })
  })
}
