import { actorId } from '#domain/kernel/facts.ts'
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

/** Whether the acting person is the one named. */
export function isActing({ actor }: Pick<SystemFacts, 'actor'>, person: string | null): boolean {
  return person !== null && actorId(actor) === person
}
