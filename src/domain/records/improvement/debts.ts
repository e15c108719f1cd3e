import type { Refusal } from '#domain/kernel/refusal.ts'
import type { ImprovementFacts } from './people.ts'
import { requirements } from './requirements.ts'
import { mainPath, placeOnPath, type Stage } from './stages.ts'

/**
 * What the record still owes for the stages behind it; empty for what went the whole way here. Once its proof was fixed here and
 * the work began, nobody asks any more how it was evaluated and planned.
 */
export function openDebts(facts: ImprovementFacts): readonly Refusal[] {
  const { proofFixedAt } = facts.before
  const owed = stagesBehind(facts.before.state).filter((stage) => proofFixedAt === null || !beforeWork.includes(stage))
  return owed.flatMap((stage) => requirements(stage, facts))
}

const beforeWork: readonly Stage[] = ['evaluated', 'prioritized', 'planned']

/** The stages a record has passed or stands in. Who owned it does not matter any more once it is closed. */
function stagesBehind(state: string): readonly Stage[] {
  const behind = mainPath.slice(1, placeOnPath(state) + 1)
  return state === 'closed' ? behind.filter((stage) => stage !== 'assigned') : behind
}

/** The guard of a step along the main path: its own requirements and all that is owed for the stages behind. */
export function stepTo(stage: Stage, facts: ImprovementFacts): Refusal[] {
  return withDebts(facts, requirements(stage, facts))
}

/** All that is owed and all that is asked, each said once. */
export function withDebts(facts: ImprovementFacts, own: readonly Refusal[]): Refusal[] {
  const all = [...openDebts(facts), ...own]
  return all.filter((refusal, at) => all.findIndex((other) => isSame(other, refusal)) === at)
}

/** What an edit would take away that a stage behind asked for (C-068, C-069). */
export function brokenBy(facts: ImprovementFacts): Refusal[] {
  const missing = (of: ImprovementFacts) =>
    stagesBehind(of.before.state)
      .filter((stage) => saidOnce.includes(stage))
      .flatMap((stage) => requirements(stage, of))
  const already = missing({ ...facts, record: facts.before })
  return missing(facts).filter((refusal) => !already.some((other) => isSame(other, refusal)))
}

const saidOnce: readonly Stage[] = ['registered', 'evaluated']

function isSame(one: Refusal, other: Refusal): boolean {
  return one.code === other.code && one.field === other.field && one.values?.dimension === other.values?.dimension
}
