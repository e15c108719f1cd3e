import type { Answers } from '#domain/kernel/answers.ts'
import type { Actor, Envelope } from '#domain/kernel/facts.ts'
import { emptyValue, type Field } from '#domain/kernel/field.ts'
import { mayMake, notNow, settled } from '#domain/kernel/moves.ts'
import type { Refusal } from '#domain/kernel/refusal.ts'
import { defaultSettings } from '#domain/people/settings.ts'
import type { Nonconformity } from '#domain/records/nonconformity/fields.ts'
import { nonconformity } from '#domain/records/nonconformity/nonconformity.ts'
import type { NonconformityFacts } from '#domain/records/nonconformity/people.ts'
import { dayOf } from '#domain/time/days.ts'

export type NonconformityRecord = Nonconformity & Envelope

export interface Attempt {
  readonly move: string
  readonly actor: Actor
  readonly input: Readonly<Record<string, unknown>>
  readonly reason: string | null
  readonly now: string
  readonly answers: Partial<Answers>
}

/** A nonconformity as it is right after somebody reported it. */
export function reported(fields: Partial<NonconformityRecord> = {}): NonconformityRecord {
  const empty = Object.entries(nonconformity.fields as Record<string, Field>).map(([name, field]) => [
    name,
    emptyValue(field),
  ])
  const envelope = {
    id: 'nc',
    number: 'NC-2026-0001',
    title: 'Deployed without risk assessment',
    state: 'reported',
    owner: null,
    version: 1,
    createdAt: '2026-11-20T12:00:00.000Z',
    createdBy: 'ann',
  }
  return { ...Object.fromEntries(empty), ...envelope, ...fields } as NonconformityRecord
}

export function factsOf(before: NonconformityRecord, attempt: Attempt): NonconformityFacts {
  const { actor, input, reason, now } = attempt
  const settings = { ...defaultSettings, timeZone: 'Europe/Berlin' }
  return {
    record: { ...before, ...withIds(input) } as NonconformityRecord,
    before,
    actor,
    now,
    today: dayOf(now, settings.timeZone),
    reason,
    settings,
    answers: attempt.answers as Answers,
  }
}

/** One move as the application makes it, without a database: who may, what is missing, what the move settles. */
export function attempted(
  before: NonconformityRecord,
  attempt: Attempt,
): { readonly refusals: readonly Refusal[]; readonly record: NonconformityRecord } {
  const facts = factsOf(before, attempt)
  const notAllowed = mayMake(nonconformity, attempt.move, facts)
  const refusals = notAllowed ? [notAllowed] : notNow(nonconformity, attempt.move, facts)
  if (refusals.length > 0) return { refusals, record: before }
  const move = nonconformity.moves[attempt.move]!
  const effect = withIds(settled(move as Parameters<typeof settled>[0], facts))
  const record = { ...facts.record, ...effect, state: move.to ?? before.state, version: before.version + 1 }
  return { refusals, record: record as NonconformityRecord }
}

let rows = 0

/** New child rows get an id, as in the application. */
function withIds(values: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const named = (row: unknown) =>
    typeof row === 'object' && row !== null && 'id' in row && row.id === '' ? { ...row, id: `row-${++rows}` } : row
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, Array.isArray(value) ? value.map(named) : value]),
  )
}
