import type { Facts } from '#domain/kernel/facts.ts'
import type { Move } from '#domain/kernel/recordType.ts'
import { isWriting } from '#domain/people/isWriting.ts'
import type { Nonconformity, NonconformityFields } from './fields.ts'
import type { NonconformityState } from './stages.ts'

export type NonconformityFacts = Facts<Nonconformity>
export type NonconformityMove = Move<NonconformityFields, NonconformityState, keyof typeof nonconformityRelations>

/** Standing towards one nonconformity that is not a role. The owner owns the corrective action. */
export const nonconformityRelations = {
  owner: (facts: NonconformityFacts) => isWriting(facts.actor, facts.before.owner),
  raiser: (facts: NonconformityFacts) => isWriting(facts.actor, facts.before.createdBy),
  answersForProcess: (facts: NonconformityFacts) => isWriting(facts.actor, facts.before.processOwner),
  analyst: (facts: NonconformityFacts) => facts.before.analysts.some(({ person }) => isWriting(facts.actor, person)),
  responsibleForAction: (facts: NonconformityFacts) =>
    facts.before.actions.some(({ responsible }) => isWriting(facts.actor, responsible)),
}

type Worked = Pick<NonconformityFacts['record'], 'owner' | 'actions' | 'implementers'>

/** Whoever did the work of this cycle or owned it: may not judge whether it worked (SOD-01). */
export function implementers({ owner, actions, implementers: earlier }: Worked): ReadonlySet<string> {
  const hands = [owner, ...actions.map(({ responsible }) => responsible), ...earlier.map(({ person }) => person)]
  return new Set(hands.filter((person) => person !== null))
}

/** Who owns the plan, and who did before it changed hands: none of them approves it (SOD-02). */
export function planners({ owner, implementers: earlier }: Worked): readonly (string | null)[] {
  return [owner, ...earlier.map(({ person }) => person)]
}

/** Those who did the work so far, to be kept when owner or actions change: handing it on makes nobody a stranger to it. */
export function handsOn(worked: Worked): Nonconformity['implementers'] {
  return [...implementers(worked)].map(
    (person) => worked.implementers.find((each) => each.person === person) ?? { id: '', person },
  )
}
