import type { AnyRecordType } from '#domain/kernel/moves.ts'
import type { Calendar } from '../calendar.ts'
import type { DemoClock } from '../demoClock.ts'
import { callerOf, type Founded } from '../found.ts'
import { type Case, type Hand, hand } from '../hand.ts'
import type { Who } from './people.ts'
import { type SystemKey, systemCases } from './systems.ts'

/** Lysmark Mutual as those see it who handle systems, incidents, audits and nonconformities. */
export interface House {
  readonly clock: DemoClock
  readonly calendar: Calendar
  readonly organization: string
  readonly of: Readonly<Record<Who, Hand>>
  readonly systems: Readonly<Record<SystemKey, Case>>
  /** Whatever else a story has to find again, by the name it is told under. */
  readonly cases: Map<string, Case>
  /** The id of an improvement of the register, by its title. @throws Error while nobody has captured it */
  improvement(title: string): string
}

interface Settled {
  readonly calendar: Calendar
  readonly founded: Founded<Who>
  improvement(title: string): string
}

export function house(clock: DemoClock, { calendar, founded: { id, people }, improvement }: Settled): House {
  const hands = Object.entries(people).map(([key, member]) => [key, hand(clock, callerOf(id, member), member.id)])
  const of: Record<Who, Hand> = Object.fromEntries(hands)
  return { clock, calendar, organization: id, of, systems: systemCases(), cases: new Map(), improvement }
}

/** A case of a story. @throws Error where nothing goes by that name yet */
export function caseNamed({ cases }: House, name: string): Case {
  const found = cases.get(name)
  if (!found) throw new Error(`Nothing goes by the name "${name}" yet.`)
  return found
}

/** A case two stories share: whichever speaks of it first, the other finds it. @throws Error where nothing goes by that name and no type says what it is */
export function caseFor({ cases }: House, name: string, type?: AnyRecordType): Case {
  const found = cases.get(name)
  if (found) return found
  if (!type) throw new Error(`Nothing goes by the name "${name}" yet.`)
  const made: Case = { type, id: null }
  cases.set(name, made)
  return made
}
