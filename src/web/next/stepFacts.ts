import type { Answers } from '#domain/kernel/answers.ts'
import type { Facts } from '#domain/kernel/facts.ts'
import type { AnyRecordType } from '#domain/kernel/moves.ts'
import { exceptableDuties } from '#domain/people/duties.ts'
import { dayOf } from '#domain/time/days.ts'
import type { StepPlace, StepRecord } from './stepPlace.ts'
import type { Values } from './steps.ts'

type Known = Pick<StepPlace, 'record' | 'organization' | 'membership' | 'steps' | 'type'>

/** Everyone may hold work and every exception is in force, as far as a screen knows: only the server does, and is asked in any case. */
const assumed: Partial<Answers> = {
  activePeople: { has: () => true } as unknown as ReadonlySet<string>,
  exceptions: exceptableDuties,
  wrote: [],
  ownSystems: [],
}

/** Whether a move's guard can be asked here: the page knows or assumes the answer to each question it declares. */
export function isAskedHere({ type, steps }: Pick<Known, 'type' | 'steps'>, move: string): boolean {
  const { needs = [] } = (type as AnyRecordType).moves[move] ?? {}
  return needs.every((question) => question in assumed || question in (steps.answers ?? {}))
}

/** The facts a guard wants, as far as a screen knows them, with what was typed over the record. */
export function stepFacts(
  { record, organization, membership, steps }: Known,
  { values = {}, reason = null }: { readonly values?: Values; readonly reason?: string | null } = {},
): Facts<Values> {
  const before = beforeOf(record)
  return {
    before,
    record: { ...before, ...values },
    actor: { kind: 'person', id: membership.person.id, roles: membership.roles },
    now: noonOf(record.today, organization.timeZone),
    today: record.today,
    reason,
    settings: organization,
    answers: { ...assumed, ...steps.answers } as Answers,
  }
}

/** A record as guards know it: its fields and the envelope in one, people by id. */
export function beforeOf<F extends Values>(record: StepRecord & { readonly fields: F }) {
  const { fields, id, number, title, state, owner, version, createdAt, createdBy } = record
  return {
    ...fields,
    id,
    number,
    title,
    state,
    owner: owner?.id ?? null,
    version,
    createdAt,
    createdBy: createdBy?.id ?? null,
  }
}

/** A moment that falls on the given day in the organization's time zone. */
export function noonOf(day: string, timeZone: string): string {
  const moments = ['12', '00', '23'].map((hour) => `${day}T${hour}:00:00Z`)
  return moments.find((moment) => dayOf(moment, timeZone) === day) ?? `${day}T12:00:00Z`
}
