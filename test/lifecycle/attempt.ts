import type { Answers } from '#domain/kernel/answers.ts'
import type { Actor, Envelope } from '#domain/kernel/facts.ts'
import { emptyValue, type Field } from '#domain/kernel/field.ts'
import { mayMake, notNow, settled } from '#domain/kernel/moves.ts'
import type { Refusal } from '#domain/kernel/refusal.ts'
import { defaultSettings, type Settings } from '#domain/people/settings.ts'
import { shippedModels } from '#domain/prioritization/shipped.ts'
import type { Improvement } from '#domain/records/improvement/fields.ts'
import { improvement } from '#domain/records/improvement/improvement.ts'
import type { ImprovementFacts } from '#domain/records/improvement/people.ts'
import { dayOf } from '#domain/time/days.ts'
import { everyone } from './cast.ts'

export type ImprovementRecord = Improvement & Envelope
/** A move by name; a name that is none is refused, as in the application. */
export type MoveName = string

export interface Attempt {
  readonly move: MoveName
  readonly actor: Actor
  readonly input?: Readonly<Record<string, unknown>>
  readonly reason?: string | null
  readonly now?: string
  readonly settings?: Partial<Settings>
  readonly answers?: Partial<Answers>
}

export interface Outcome {
  readonly refusals: readonly Refusal[]
  /** The record after the move; as it was when refused. */
  readonly record: ImprovementRecord
}

export const noon = '2026-11-20T12:00:00.000Z'
export const settings: Settings = { ...defaultSettings, timeZone: 'Europe/Berlin' }
export const [sms4, aims5] = shippedModels('en') as [
  ReturnType<typeof shippedModels>[0],
  ReturnType<typeof shippedModels>[0],
]

/** An improvement as it is right after somebody noticed something. */
export function candidate(fields: Partial<ImprovementRecord> = {}): ImprovementRecord {
  const empty = Object.entries(improvement.fields as Record<string, Field>).map(([name, field]) => [
    name,
    emptyValue(field),
  ])
  const envelope = {
    id: 'imp',
    number: null,
    title: 'Slow password resets',
    state: 'candidate',
    owner: null,
    version: 1,
    createdAt: noon,
    createdBy: 'rui',
  }
  return { ...Object.fromEntries(empty), ...envelope, ...fields } as ImprovementRecord
}

/** What a guard knows when this attempt is made on this record. */
export function factsOf(before: ImprovementRecord, attempt: Attempt): ImprovementFacts {
  const { actor, input = {}, reason = null, now = noon } = attempt
  const all = { ...settings, ...attempt.settings }
  const answers = {
    workInProgress: 0,
    scoringModels: [sms4],
    activePeople: new Set(everyone),
    exceptions: [],
    proof: null,
    ...attempt.answers,
  } as Partial<Answers> as Answers
  return {
    record: { ...before, ...withIds(input) } as ImprovementRecord,
    before,
    actor,
    now,
    today: dayOf(now, all.timeZone),
    reason,
    settings: all,
    answers,
  }
}

/** One move as the application makes it, without a database: who may, what is missing, what the move settles. */
export function attempted(before: ImprovementRecord, attempt: Attempt): Outcome {
  const facts = factsOf(before, attempt)
  const notAllowed = mayMake(improvement, attempt.move, facts)
  const refusals = notAllowed ? [notAllowed] : notNow(improvement, attempt.move, facts)
  if (refusals.length > 0) return { refusals, record: before }
  const move = improvement.moves[attempt.move]!
  const effect = withIds(settled(move as Parameters<typeof settled>[0], facts))
  const isFrozen = facts.record.proof === 'series' && ['pilot', 'start'].includes(attempt.move)
  return {
    refusals,
    record: {
      ...facts.record,
      ...effect,
      // The application writes the freeze beside the record and settles its hash.
      ...(isFrozen && { frozenProof: 'f'.repeat(64) }),
      state: move.to ?? before.state,
      version: before.version + 1,
    } as ImprovementRecord,
  }
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
