import fc from 'fast-check'
import { expect } from 'vitest'
import type { Answers } from '#domain/kernel/answers.ts'
import type { Actor, Facts } from '#domain/kernel/facts.ts'
import { emptyValue, type Field } from '#domain/kernel/field.ts'
import { type AnyRecordType, mayMake, notNow, settled } from '#domain/kernel/moves.ts'
import type { Role } from '#domain/people/roles.ts'
import { defaultSettings } from '#domain/people/settings.ts'
import { allows, type Parts, type Table } from './situation.ts'

const people = [
  { id: 'kenji', roles: ['internalAuditor'] },
  { id: 'ines', roles: ['internalAuditor', 'employee'] },
  { id: 'milo', roles: ['aimsManager'] },
  { id: 'tess', roles: ['topManagement'] },
  { id: 'pat', roles: ['processOwner'] },
  { id: 'eve', roles: ['employee'] },
  { id: 'walt', roles: ['viewer'] },
  { id: 'adam', roles: ['administrator'] },
] as const
export const names = people.map(({ id }) => id)

/** How one type's life is walked: what its moves are given, and what is answered around it. */
export interface Walk {
  readonly type: AnyRecordType
  readonly table: Table
  /** What the oracle calls what the guards ask. */
  readonly answers: fc.Arbitrary<Parts>
  asGuardsAsk(answers: Parts): Partial<Answers>
  /** Mostly what the move wants. */
  readonly input: fc.Arbitrary<Parts>
  /** What the record holds to begin with, beside nothing. */
  readonly beginning: fc.Arbitrary<Parts>
}

const step = ({ table, input, answers }: Walk) =>
  fc.record({
    move: fc.nat(1000),
    isAny: fc.integer({ min: 0, max: 9 }).map((luck) => luck === 0),
    person: fc.nat(1000),
    isAnybody: fc.integer({ min: 0, max: 9 }).map((luck) => luck < 3),
    input,
    answers,
    reason: fc.constantFrom(null, 'So it is', 'So it is', 'So it is'),
    daysLater: fc.constantFrom(0, 0, 1, 20),
    spoilt: fc.oneof(
      { weight: 3, arbitrary: fc.constant(null) },
      { weight: 1, arbitrary: fc.tuple(fc.nat(1000), fc.constantFrom('empty', 'blank', 'absent')) },
    ),
    name: fc.constant(Object.keys(table)),
  })

const runs = Number(process.env.ORACLE_RUNS ?? 1500)
/** The far end of a long life is reached by chance: a round that missed a move is followed by another, and so on. */
const ROUNDS = 8

/** Random moves by random people with random facts: exactly what the table forbids is refused. Every move is made at least once. */
export function expectAsTable(walk: Walk): void {
  const made = new Set<string>()
  const missed = () => Object.keys(walk.table).filter((move) => !made.has(move))
  for (let round = 0; round === 0 || (runs >= 1500 && round < ROUNDS && missed().length > 0); round++)
    walkRandomly(walk, made)
  if (runs >= 1500) expect(missed()).toEqual([])
}

function walkRandomly(walk: Walk, made: Set<string>): void {
  fc.assert(
    fc.property(walk.beginning, fc.array(step(walk), { minLength: 10, maxLength: 30 }), (beginning, steps) => {
      let record: Parts = { ...fresh(walk.type), ...beginning }
      let today = '2026-03-02'
      for (const each of steps) {
        today = later(today, each.daysLater)
        const here = each.name.filter((move) => walk.table[move]!.from.includes(record.state))
        const moves = each.isAny || here.length === 0 ? each.name : here
        const move = moves[each.move % moves.length]!
        const asks: readonly string[] = walk.type.moves[move]!.asks ?? []
        const input = spoilt(
          walk.type,
          Object.fromEntries(asks.filter((field) => field in each.input).map((field) => [field, each.input[field]])),
          each.spoilt,
        )
        const about = {
          before: record,
          after: { ...record, ...input },
          reason: each.reason,
          today,
          answers: each.answers,
        }
        const able = people.filter((actor) => walk.table[move]!.who({ ...about, actor }))
        const from = each.isAnybody || able.length === 0 ? people : able
        const actor = from[each.person % from.length]!
        const isAllowed = allows(walk.table, move, { ...about, actor })
        const { refusals, after } = tried(walk, { move, input, actor, ...about })
        const told = { move, state: record.state, by: actor.id, today, record, input, refusals, answers: each.answers }
        expect({ ...told, isMade: refusals.length === 0 }).toEqual({ ...told, isMade: isAllowed })
        if (isAllowed) {
          made.add(move)
          expect(after.state).toBe(walk.table[move]!.to ?? record.state)
          record = after
        }
      }
    }),
    { numRuns: runs, endOnFailure: true },
  )
}

/** One field of the input is emptied, blanked where it holds words, or not said at all. */
function spoilt(type: AnyRecordType, input: Parts, how: readonly [number, string] | null): Parts {
  const names = Object.keys(input)
  if (how === null || names.length === 0) return input
  const [at, way] = how
  const name = names[at % names.length]!
  const { [name]: _, ...rest } = input
  if (way === 'absent') return rest
  const field = (type.fields as Record<string, Field>)[name]
  // The owner is asked like a field and is none.
  if (!field) return { ...rest, [name]: null }
  return { ...rest, [name]: way === 'blank' && field.kind === 'text' ? '  ' : emptyValue(field) }
}

interface Tried {
  readonly move: string
  readonly input: Parts
  readonly before: Parts
  readonly after: Parts
  readonly actor: (typeof people)[number]
  readonly reason: string | null
  readonly today: string
  readonly answers: Parts
}

/** One move as the application makes it, without a database. */
function tried(walk: Walk, { move, before, after, actor, reason, today, answers }: Tried) {
  const facts = {
    before,
    record: after,
    actor: { kind: 'person', id: actor.id, roles: actor.roles as readonly Role[] } satisfies Actor,
    now: `${today}T09:00:00.000Z`,
    today,
    reason,
    settings: defaultSettings,
    answers: { activePeople: new Set(answers.active), ...walk.asGuardsAsk(answers) } as Answers,
  } as unknown as Facts<never>
  const notAllowed = mayMake(walk.type, move, facts)
  const refusals = (notAllowed ? [notAllowed] : notNow(walk.type, move, facts)).map(({ code }) => code)
  const definition = walk.type.moves[move]!
  if (refusals.length > 0) return { refusals, after: before }
  const effect = settled(definition as never, facts)
  return { refusals, after: { ...after, ...effect, state: definition.to ?? before.state } as Parts }
}

function fresh(type: AnyRecordType): Parts {
  const empty = Object.entries(type.fields as Record<string, Field>).map(([name, field]) => [name, emptyValue(field)])
  return {
    ...Object.fromEntries(empty),
    id: 'it',
    number: 'N-1',
    title: 'It',
    state: type.initial,
    owner: null,
    version: 1,
    createdAt: '',
    createdBy: 'kenji',
  }
}

function later(day: string, count: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + count * 86_400_000).toISOString().slice(0, 10)
}
