import type { Answers } from '#domain/kernel/answers.ts'
import { type Actor, actorId } from '#domain/kernel/facts.ts'
import { type Refusal, refuse } from '#domain/kernel/refusal.ts'
import type { Duty } from '#domain/people/duties.ts'

/** What these guards read of a record's facts; a record type that uses them keeps `dutiesExcepted`. */
export interface DutyFacts {
  readonly actor: Actor
  readonly before: { readonly dutiesExcepted: string | null }
  readonly answers: Pick<Answers, 'exceptions'>
}

/**
 * A separation-of-duties guard: refuses when the acting person holds the other duty, unless an approved exception is in
 * force; then the move stamps the record (see `usedExceptions`). Source: brief §5.
 */
export function separated(facts: DutyFacts, duty: Duty, others: Iterable<string | null>): Refusal[] {
  if (!holdsBoth(facts, others) || facts.answers.exceptions.includes(duty)) return []
  return [refuse(refusalOf[duty], { values: { duty } })]
}

/** The exceptions a move leans on, kept on the record for auditors: `SOD-01, SOD-10`. */
export function usedExceptions(
  facts: DutyFacts,
  duty: Duty,
  others: Iterable<string | null>,
): { dutiesExcepted?: string } {
  if (!holdsBoth(facts, others) || !facts.answers.exceptions.includes(duty)) return {}
  const before = facts.before.dutiesExcepted?.split(', ') ?? []
  return { dutiesExcepted: [...new Set([...before, duty])].join(', ') }
}

function holdsBoth(facts: DutyFacts, others: Iterable<string | null>): boolean {
  const person = actorId(facts.actor)
  return person !== null && [...others].includes(person)
}

const refusalOf = {
  'SOD-01': 'sod_01',
  'SOD-02': 'sod_02',
  'SOD-04': 'sod_04',
  'SOD-07': 'sod_07',
  'SOD-08': 'sod_08',
  'SOD-09': 'sod_09',
  'SOD-10': 'sod_10',
  'SOD-15': 'sod_15',
  'SOD-11': 'sod_11',
} as const
