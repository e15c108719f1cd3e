import fc from 'fast-check'
import { type Situation, table } from './oracle.ts'
import { type Input, inputFor, type Person, type Room } from './randomInputs.ts'
import { spoil } from './spoil.ts'

/** One random attempt, as numbers: what it means depends on the record it meets, so that long walks get somewhere. */
export interface Throw {
  readonly move: number
  /** Towards a move that starts here, by someone who may make it, with all it asks: how many of these hold. */
  readonly luck: number
  readonly person: number
  readonly variant: number
  /** Which parts of the input are spoilt, and how. */
  readonly spoilt: readonly (readonly [number, number])[]
  readonly hasReason: boolean
  readonly daysLater: number
}

export const aThrow: fc.Arbitrary<Throw> = fc.record({
  move: fc.nat(1000),
  luck: fc.integer({ min: 0, max: 9 }),
  person: fc.nat(1000),
  variant: fc.nat(10_000),
  spoilt: fc.oneof(
    { weight: 5, arbitrary: fc.constant([]) },
    { weight: 3, arbitrary: fc.array(fc.tuple(fc.nat(1000), fc.nat(1000)), { minLength: 1, maxLength: 2 }) },
  ),
  hasReason: fc.integer({ min: 0, max: 9 }).map((each) => each < 8),
  daysLater: fc.oneof(
    { weight: 3, arbitrary: fc.constant(0) },
    { weight: 2, arbitrary: fc.integer({ min: 1, max: 40 }) },
  ),
})

export interface ThrownMove {
  readonly move: string
  readonly person: Person
  readonly input: Input
  readonly reason: string | null
}

const everyMove = Object.keys(table)

/** What the throw means here: a move, a person and an input. */
export function thrown(
  { move, luck, person, variant, spoilt, hasReason }: Throw,
  room: Room,
  mayMake: (move: string, person: Person) => boolean,
): ThrownMove {
  const here = everyMove.filter((name) => table[name]!.from.includes(room.record.state))
  const moves = luck === 0 || here.length === 0 ? everyMove : here
  const name = isFrozenHere(room, here) && move % 5 === 0 ? 'amendProof' : forward(moves, move)
  const able = room.people.filter((each) => mayMake(name, each))
  const people = luck <= 2 || able.length === 0 ? room.people : able
  const input = spoil(inputFor(name, room, variant), spoilt, room)
  return { move: name, person: people[person % people.length]!, input, reason: hasReason ? 'So it is' : null }
}

/** Few walks come to a frozen proof, so those that do try to change it often enough. */
function isFrozenHere({ record }: Room, here: readonly string[]): boolean {
  return record.frozenProof !== null && here.includes('amendProof')
}

const mainSteps = [
  'register',
  'evaluate',
  'prioritize',
  'assign',
  'plan',
  'start',
  'complete',
  'measure',
  'standardize',
  'close',
  'pilot',
  'goAhead',
  'iterate',
  'revert',
]

/** Every second attempt goes along the main path: without it few walks would ever come to an end. */
function forward(moves: readonly string[], move: number): string {
  const along = moves.filter((name) => mainSteps.includes(name))
  const choice = move % 2 === 0 && along.length > 0 ? along : moves
  return choice[Math.floor(move / 2) % choice.length]!
}

/** Whether someone may make a move at all as the oracle sees it, when nothing was filled in: for choosing people, not for judging. */
export function mayTry(situation: Omit<Situation, 'actor'>): (move: string, person: Person) => boolean {
  return (move, person) => table[move]?.who({ ...situation, actor: person }) ?? false
}
