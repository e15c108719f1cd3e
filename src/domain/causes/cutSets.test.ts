import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type CauseNode, emptyNode } from './analysis.ts'
import { minimalCutSets, singlePoints } from './cutSets.ts'

/** A tree as one writes it down: a letter is a basic event, wherever it stands the same one. */
type Written = string | { readonly and: readonly Written[] } | { readonly or: readonly Written[] } | Vote
interface Vote {
  readonly of: number
  readonly among: readonly Written[]
}

/** The tree as boxes; an event that comes a second time is drawn as the same one. */
function drawn(top: Written): CauseNode[] {
  const nodes: CauseNode[] = []
  const seen = new Set<string>()
  const draw = (written: Written, parent: string | null) => {
    const id = typeof written === 'string' && !seen.has(written) ? written : `#${nodes.length}`
    const common = { ...emptyNode, id, parent, place: nodes.length, kind: parent === null ? 'top' : 'event' } as const
    if (typeof written === 'string') {
      nodes.push({ ...common, text: written, sameAs: seen.has(written) ? written : null })
      seen.add(written)
      return
    }
    const [gate, below] =
      'and' in written
        ? (['and', written.and] as const)
        : 'or' in written
          ? (['or', written.or] as const)
          : (['vote', written.among] as const)
    nodes.push({ ...common, gate, votes: 'of' in written ? written.of : null })
    for (const each of below) draw(each, id)
  }
  draw(top, null)
  return nodes
}

const setsOf = (top: Written) =>
  minimalCutSets(drawn(top))
    .sets.map((set) => [...set].sort().join(' '))
    .sort()

describe('C-191 cut sets computed correctly on published trees', () => {
  test('the four-event example of the Fault Tree Handbook (NUREG-0492, VII): an event under two gates', () => {
    expect(setsOf({ and: [{ or: ['A', { or: ['B', 'C'] }] }, { or: ['C', { and: ['A', 'B'] }] }] })).toEqual([
      'A B',
      'C',
    ])
  })

  test('the pressure tank of the same handbook (VIII): tank, relay K2, or switch S with K1 or the timer', () => {
    const tank: Written = { or: ['T', { or: ['K2', { and: ['S', { or: ['K1', 'R'] }] }] }] }
    expect(setsOf(tank)).toEqual(['K2', 'K1 S', 'R S', 'T'].sort())
    expect([...singlePoints(minimalCutSets(drawn(tank)))].sort()).toEqual(['K2', 'T'])
  })

  test('the bridge network: fails along its four cuts (Rausand and Høyland)', () => {
    const paths = [
      ['1', '4'],
      ['2', '5'],
      ['1', '3', '5'],
      ['2', '3', '4'],
    ]
    expect(setsOf({ and: paths.map((path) => ({ or: path })) })).toEqual(['1 2', '4 5', '1 3 5', '2 3 4'].sort())
  })

  test('two of three fail in three ways, three of five in ten', () => {
    expect(setsOf({ of: 2, among: ['A', 'B', 'C'] })).toEqual(['A B', 'A C', 'B C'])
    expect(setsOf({ of: 3, among: ['A', 'B', 'C', 'D', 'E'] })).toHaveLength(10)
  })
})

test('a gate with nothing below it never happens, and more votes than inputs never come together', () => {
  expect(setsOf({ or: [] })).toEqual([])
  expect(setsOf({ and: ['A', { or: [] }] })).toEqual([])
  expect(setsOf({ or: ['A', { or: [] }] })).toEqual(['A'])
  expect(setsOf({ of: 3, among: ['A', 'B'] })).toEqual([])
})

test('more combinations than anyone reads are said to be too many, quickly', () => {
  const pairs = Array.from({ length: 40 }, (_, at) => ({ or: [`a${at}`, `b${at}`] }))
  expect(minimalCutSets(drawn({ and: pairs }))).toEqual({ sets: [], isTooMany: true })
})

const letters = ['A', 'B', 'C', 'D', 'E', 'F', 'G']
const trees = fc.letrec<{ tree: Written }>((tie) => {
  const inputs = fc.array(tie('tree'), { minLength: 1, maxLength: 4 })
  return {
    tree: fc.oneof(
      { maxDepth: 4, depthSize: 'medium' },
      fc.constantFrom(...letters),
      inputs.map((and) => ({ and })),
      inputs.map((or) => ({ or })),
      fc
        .tuple(fc.integer({ min: 1, max: 4 }), inputs)
        .map(([of, among]) => ({ of: Math.min(of, among.length), among })),
    ),
  }
}).tree

/** Whether the top event happens when exactly these events do. */
function happens(written: Written, events: ReadonlySet<string>): boolean {
  if (typeof written === 'string') return events.has(written)
  if ('and' in written) return written.and.every((each) => happens(each, events))
  if ('or' in written) return written.or.some((each) => happens(each, events))
  return written.among.filter((each) => happens(each, events)).length >= written.of
}

/** Every subset of the events that makes it happen and of which no part does. */
function byBruteForce(top: Written): string[] {
  const subsets = Array.from({ length: 2 ** letters.length }, (_, bits) => letters.filter((_, at) => bits & (1 << at)))
  const cuts = subsets.filter((subset) => happens(top, new Set(subset)))
  return cuts
    .filter((cut) => cut.every((event) => !happens(top, new Set(cut.filter((each) => each !== event)))))
    .map((cut) => cut.join(' '))
    .sort()
}

test('on random trees with repeated events the sets are those that brute force finds', () => {
  const gatesOnTop = trees.filter((tree) => typeof tree !== 'string')
  fc.assert(
    fc.property(gatesOnTop, (top) => {
      expect(setsOf(top)).toEqual(byBruteForce(top))
    }),
    { numRuns: 300 },
  )
})
