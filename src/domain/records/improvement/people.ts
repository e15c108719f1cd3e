import { actorId, hasRole } from '#domain/kernel/facts.ts'
import type { Facts } from '#domain/kernel/facts.ts'
import type { Improvement } from './fields.ts'
import { isSmall } from './small.ts'

export type ImprovementFacts = Facts<Improvement>

/** Standing towards one improvement that is not a role. */
export const improvementRelations = {
  owner: (facts: ImprovementFacts) => isPerson(facts, facts.before.owner),
  raiser: (facts: ImprovementFacts) => isPerson(facts, facts.before.createdBy),
  /** The raiser may register what concerns their own area. */
  raiserOfOwnArea: (facts: ImprovementFacts) => isPerson(facts, facts.before.createdBy) && facts.record.ownArea && mayContribute(facts),
  /** On the light path the coordinator carries a small improvement through in the owner's stead. */
  coordinatorOfSmall: (facts: ImprovementFacts) => hasRole(facts.actor, 'improvementCoordinator') && isSmall(facts.record, facts.settings),
  /** On the light path raiser and owner may be one and need no forum. */
  raiserOfSmall: (facts: ImprovementFacts) =>
    isPerson(facts, facts.before.createdBy) && mayContribute(facts) && facts.record.ownArea && isSmall(facts.record, facts.settings),
  responsibleForAction: (facts: ImprovementFacts) => facts.before.actions.some(({ responsible }) => isPerson(facts, responsible)),
}

function isPerson(facts: ImprovementFacts, person: string | null): boolean {
  return person !== null && actorId(facts.actor) === person
}

function mayContribute({ actor }: ImprovementFacts): boolean {
  return actor.kind === 'person' && actor.roles.some((role) => role !== 'viewer' && role !== 'administrator')
}

/** Whoever did the work: the owner and everyone responsible for an action (SOD-01). */
export function implementers(improvement: Pick<ImprovementFacts['record'], 'owner' | 'actions'>): ReadonlySet<string> {
  const people = [improvement.owner, ...improvement.actions.map(({ responsible }) => responsible)]
  return new Set(people.filter((person): person is string => person !== null))
}
