import { type AnyRecordType, mayMake, notNow, settled } from '#domain/kernel/moves.ts'
import type { Refusal } from '#domain/kernel/refusal.ts'
import { improvement } from './improvement.ts'
import type { ImprovementFacts } from './people.ts'

/**
 * The two forms of the light path (issue part 6): one that takes a small improvement from wherever it stands before the work
 * into the work, and one that takes it from the work to its end. Each is several moves made together.
 */
export const lightHalves = {
  beginning: ['register', 'evaluate', 'prioritize', 'assign', 'plan', 'start'],
  finishing: ['complete', 'measure', 'standardize', 'close'],
} as const

export type LightHalf = keyof typeof lightHalves
type LightMove = (typeof lightHalves)[LightHalf][number]

export interface LightStep {
  readonly move: LightMove
  readonly input: Readonly<Record<string, unknown>>
}

export interface LightStop {
  readonly move: LightMove
  /** False: others make this move; the rest is theirs. True: something is missing for it. */
  readonly isMine: boolean
  readonly refusals: readonly Refusal[]
}

export interface LightPath {
  /** The moves this person can make together now, in order, each with its part of what was said. */
  readonly steps: readonly LightStep[]
  /** Where it stops first and why; null when this half is made to its end. */
  readonly stop: LightStop | null
  /** All that is missing as far as this person may go, not only where it stops first. */
  readonly missing: readonly Refusal[]
}

type Said = Readonly<Record<string, unknown>>

/** The half a record stands in; null where the light path has nothing to do any more. */
export function lightHalf(state: string): LightHalf | null {
  const halves = Object.keys(lightHalves) as LightHalf[]
  return halves.find((half) => movesFrom(half, state).length > 0) ?? null
}

/**
 * Walks the half through the very guards the server asks, as far as this person gets with what was said. Nothing is decided
 * here: which moves are whose and what is missing is for the record's definition.
 * @param facts the record as it stands in both `record` and `before`
 * @param said values by field name, of all moves of the half together
 */
export function lightPath(half: LightHalf, facts: ImprovementFacts, said: Said): LightPath {
  const steps: LightStep[] = []
  const missing: Refusal[] = []
  let stop: LightStop | null = null
  let before = facts.before
  for (const move of movesFrom(half, before.state)) {
    const input = inputOf(move, before, said)
    const at = { ...facts, before, record: { ...before, ...input }, reason: null }
    const notMine = mayMake(improvement, move, at)
    if (notMine) return { steps, stop: stop ?? { move, isMine: false, refusals: [notMine] }, missing }
    const refusals = notNow(improvement, move, at)
    if (refusals.length > 0) stop ??= { move, isMine: true, refusals }
    if (stop === null) steps.push({ move, input })
    missing.push(...refusals)
    const definition = definitionOf(move)
    before = { ...at.record, ...settled(definition, at), state: definition.to ?? before.state }
  }
  return { steps, stop, missing: withoutRepeats(missing) }
}

function withoutRepeats(refusals: readonly Refusal[]): readonly Refusal[] {
  const isSame = (one: Refusal, other: Refusal) => one.code === other.code && one.field === other.field
  return refusals.filter((refusal, at) => refusals.findIndex((other) => isSame(refusal, other)) === at)
}

/**
 * How far this person may take a half at all, whatever is still missing: their standing and the separation of duties alone.
 * What lies beyond is for others.
 */
export function lightReach(half: LightHalf, facts: ImprovementFacts): readonly LightMove[] {
  const moves = movesFrom(half, facts.before.state)
  const end = moves.findIndex((move) => isForOthers(move, facts))
  return end < 0 ? moves : moves.slice(0, end)
}

function isForOthers(move: LightMove, facts: ImprovementFacts): boolean {
  const state = definitionOf(move).from[0] ?? facts.before.state
  const there = { ...facts, before: { ...facts.before, owner: facts.record.owner, state } }
  const separated = () => notNow(improvement, move, there).some(({ code }) => code.startsWith('sod_'))
  return mayMake(improvement, move, there) !== undefined || separated()
}

function movesFrom(half: LightHalf, state: string): readonly LightMove[] {
  const moves: readonly LightMove[] = lightHalves[half]
  const first = moves.findIndex((move) => definitionOf(move).from.includes(state))
  return first < 0 ? [] : moves.slice(first)
}

/** Of what was said, what this move asks and does not stand in the record already. */
function inputOf(move: LightMove, before: ImprovementFacts['before'], said: Said): Said {
  const asks = definitionOf(move).asks ?? []
  const differs = (name: string) => JSON.stringify(said[name]) !== JSON.stringify(before[name as 'title'] ?? null)
  return Object.fromEntries(
    asks.filter((name) => said[name] !== undefined && differs(name)).map((name) => [name, said[name]]),
  )
}

function definitionOf(move: LightMove): AnyRecordType['moves'][string] {
  const definition = (improvement as AnyRecordType).moves[move]
  if (!definition) throw new Error(`The improvement has no move "${move}".`)
  return definition
}
