import type { Facts } from '#domain/kernel/facts.ts'
import { actorId, hasRole } from '#domain/kernel/facts.ts'
import { mayContribute, mayWrite } from '#domain/people/roles.ts'
import type { Improvement } from './fields.ts'
import { isSmall } from './small.ts'

export type ImprovementFacts = Facts<Improvement>

/** Standing towards one improvement that is not a role. */
export const improvementRelations = {
  owner: (facts: ImprovementFacts) => isPerson(facts, facts.before.owner) && writes(facts),
  raiser: (facts: ImprovementFacts) => isPerson(facts, facts.before.createdBy) && writes(facts),
  /** The raiser may register what concerns their own area. */
  raiserOfOwnArea: (facts: ImprovementFacts) =>
    isPerson(facts, facts.before.createdBy) && facts.record.ownArea && contributes(facts),
  /** On the light path the coordinator carries a small improvement through in the owner's stead. */
  coordinatorOfSmall: (facts: ImprovementFacts) =>
    hasRole(facts.actor, 'improvementCoordinator') && isSmall(facts.record, facts.settings),
  /** On the light path raiser and owner may be one and need no forum. */
  raiserOfSmall: (facts: ImprovementFacts) =>
    isPerson(facts, facts.before.createdBy) &&
    contributes(facts) &&
    facts.record.ownArea &&
    isSmall(facts.record, facts.settings),
  responsibleForAction: (facts: ImprovementFacts) =>
    facts.before.actions.some(({ responsible }) => isPerson(facts, responsible)) && writes(facts),
}

function isPerson(facts: ImprovementFacts, person: string | null): boolean {
  return person !== null && actorId(facts.actor) === person
}

/** A viewer reads, whatever was entrusted to them before. */
function writes({ actor }: ImprovementFacts): boolean {
  return actor.kind === 'person' && mayWrite(actor.roles)
}

function contributes({ actor }: ImprovementFacts): boolean {
  return actor.kind === 'person' && mayContribute(actor.roles)
}

type Worked = Pick<ImprovementFacts['record'], 'owner' | 'actions' | 'implementers'>

/** Whoever did the work: the owner, everyone responsible for an action, and those who were before it changed hands (SOD-01). */
export function implementers(improvement: Worked): ReadonlySet<string> {
  return new Set(handsOn(improvement).flatMap(({ person }) => person ?? []))
}

/** Everyone who owned it while the work went on (SOD-10). */
export function owners(improvement: Worked): ReadonlySet<string> {
  return new Set(handsOn(improvement).flatMap(({ person, owned }) => (owned && person) || []))
}

/** Those who did the work so far, to be kept when owner or actions change: handing it on makes nobody a stranger to it. */
export function handsOn({ owner, actions, implementers: earlier }: Worked): Improvement['implementers'] {
  const now = [
    { person: owner, owned: true },
    ...actions.map(({ responsible }) => ({ person: responsible, owned: false })),
  ]
  const all = [...earlier, ...now.map((hand) => ({ id: '', ...hand }))].filter(({ person }) => person !== null)
  return all.filter(
    (hand, at) => all.findIndex(({ person, owned }) => person === hand.person && owned === hand.owned) === at,
  )
}
