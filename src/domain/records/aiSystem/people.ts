import { actorId } from '#domain/kernel/facts.ts'
import { type Refusal, refuse, unmet } from '#domain/kernel/refusal.ts'
import { isWriting } from '#domain/people/isWriting.ts'
import type { AiSystem } from './fields.ts'
import type { SystemFacts } from './gates/facts.ts'

type Named = 'owner' | 'designAuthority' | 'dataSteward' | 'technicalLead' | 'validator'

const is = (who: Named) => (facts: SystemFacts) => isWriting(facts.actor, facts.before[who])

/** Standing towards one system that is not a role. */
export const systemRelations = {
  owner: is('owner'),
  designAuthority: is('designAuthority'),
  dataSteward: is('dataSteward'),
  technicalLead: is('technicalLead'),
  validator: is('validator'),
  oversight: (facts: SystemFacts) => facts.before.oversight.some(({ person }) => isWriting(facts.actor, person)),
}

/** Whoever built it: they neither validate nor approve it (SOD-07, SOD-08). */
export function buildersOf(record: AiSystem): (string | null)[] {
  return [record.technicalLead, ...record.developers.map(({ person }) => person)]
}

/**
 * Whoever built it stays named, or taking a name off the list would undo what SOD-07 and SOD-08 rest on. A lead hands over by staying
 * among the developers. Empty before anything was built.
 */
export function buildersStay({ before, record }: Pick<SystemFacts, 'before' | 'record'>): Refusal[] {
  const named = new Set(buildersOf(record))
  const hasLeft = buildersOf(before).some((person) => person !== null && !named.has(person))
  return unmet(hasLeft && isBegun(before) && refuse('builders_stay', { field: 'developers' }))
}

/** Until gate 2 was passed for the first time names are plans; a change from the design on forgets nobody who built the version before. */
function isBegun({ state, gateDecisions }: SystemFacts['before']): boolean {
  if (state !== 'identified' && state !== 'designing') return true
  return gateDecisions.some(({ gate, decision }) => gate === 'G2' && decision !== 'agreed' && decision !== 'noGo')
}

/** Whether the acting person is the one named. */
export function isActing({ actor }: Pick<SystemFacts, 'actor'>, person: string | null): boolean {
  return person !== null && actorId(actor) === person
}
