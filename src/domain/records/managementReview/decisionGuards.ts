import { type Refusal, refuse, unmet } from '#domain/kernel/refusal.ts'
import { type Decision, decisionKinds } from './decisionRows.ts'

/** What each decision still lacks: it leads to something somebody takes on, or to nothing with a reason (C-026). */
export function incompleteDecisions(decisions: readonly Decision[]): Refusal[] {
  return decisions.flatMap((decision, at) => {
    const field = (name: string) => `decisions/${at}/${name}`
    const { kind, what, becomes, why, amount, effortDays, person, dueOn, item } = decision
    const isMade = becomes === 'task' || becomes === 'improvement' || becomes === 'nonconformity'
    return unmet(
      !kind && refuse('decision_kind_missing', { field: field('kind') }),
      !what?.trim() && refuse('decision_words_missing', { field: field('what') }),
      !becomes && refuse('decision_follow_missing', { field: field('becomes') }),
      becomes === 'nothing' && !why?.trim() && refuse('decision_why_missing', { field: field('why') }),
      becomes === 'existing' && !item && refuse('decision_record_missing', { field: field('item') }),
      isMade && !person && refuse('decision_person_missing', { field: field('person') }),
      becomes === 'task' && !dueOn && refuse('decision_by_missing', { field: field('dueOn') }),
      kind === 'resource' &&
        becomes !== 'nothing' &&
        amount === null &&
        effortDays === null &&
        refuse('decision_amount_missing', { field: field('amount') }),
    )
  })
}

/** On each of the four questions something was decided, if only that nothing changes and why. */
export function undecided(decisions: readonly Decision[]): Refusal[] {
  return decisionKinds
    .filter((kind) => !decisions.some((decision) => decision.kind === kind))
    .map((kind) => refuse(`undecided_${kind}`, { field: 'decisions' }))
}

/** Whoever takes something on is here and may. */
export function absentPeople(decisions: readonly Decision[], active: ReadonlySet<string>): Refusal[] {
  return decisions.flatMap(({ person }, at) =>
    unmet(person && !active.has(person) && refuse('person_not_active', { field: `decisions/${at}/person` })),
  )
}
