import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type CauseNode, emptyNode } from './analysis.ts'
import { begun } from './begun.ts'
import { blameIn } from './blame.ts'
import { causeDrawing } from './drawing/causeDrawing.ts'
import { added, childOf, rehung, removed, swapped } from './edits.ts'
import { applied, inverse, type TreeChange } from './treeChange.ts'
import { treeRefusals } from './treeRefusals.ts'

describe('blame', () => {
  const people = ['Ada Lovelace', 'Will Mark', 'Jo']
  test.each([
    ['Ada did not know', ['Ada'], []],
    ['ada lovelace signed it', ['Ada Lovelace'], []],
    ['It will leave no mark', [], []],
    ['Sheer negligence of the team', [], ['negligence']],
    ['Menschliches Versagen', [], ['Menschliches Versagen']],
    ['The developer did not know that it was required', [], []],
    ['The default of the pipeline is off', [], []],
  ])('%s', (text, names, words) => {
    expect(blameIn(text, people)).toEqual({ names, words })
  })
})

type Technique = Parameters<typeof begun>[0]['technique']

/** A drawing grown by random edits, as a person would make them. */
const grown = fc
  .record({
    technique: fc.constantFrom<Technique>('fiveWhys', 'fishbone', 'faultTree'),
    picks: fc.array(fc.tuple(fc.nat(), fc.nat(), fc.constantFrom('add', 'remove', 'swap', 'hang', 'write')), {
      maxLength: 30,
    }),
  })
  .map(({ technique, picks }) => {
    let ids = 0
    let nodes: CauseNode[] = begun({ technique, problem: 'It fell' }, () => `n${ids++}`)
    const changes: TreeChange[] = []
    for (const [one, two, what] of picks) {
      const tree = { technique, nodes }
      const [node, other] = [nodes[one % nodes.length]!, nodes[two % nodes.length]!]
      const child = childOf(tree, node.id, `n${ids++}`)
      const change = {
        add: child && added(tree, { ...child, text: `Because ${ids}` }),
        remove: removed(tree, node.id),
        swap: swapped(nodes, node.id, 1),
        hang: rehung(tree, node.id, other.id),
        write: { put: [{ ...node, text: `Said ${ids}` }], remove: [] },
      }[what]
      if (!change) continue
      changes.push(inverse(nodes, change))
      nodes = applied(nodes, change)
    }
    return { technique, nodes, undo: changes.reverse() }
  })

const sorted = (nodes: readonly CauseNode[]) => [...nodes].sort((one, other) => (one.id < other.id ? -1 : 1))

test('whatever one draws keeps the shape of its technique, and every stroke can be taken back to the beginning', () => {
  fc.assert(
    fc.property(grown, ({ technique, nodes, undo }) => {
      expect(treeRefusals({ technique, nodes })).toEqual([])
      let ids = 0
      const first = begun({ technique, problem: 'It fell' }, () => `n${ids++}`)
      expect(sorted(undo.reduce<CauseNode[]>(applied, [...nodes]))).toEqual(sorted(first))
    }),
    { numRuns: 150 },
  )
})

test('every box has its own place inside the picture', () => {
  fc.assert(
    fc.property(grown, ({ technique, nodes }) => {
      const { boxes, width, height } = causeDrawing({ technique, nodes }, 'en')
      expect(boxes.map(({ node }) => node.id).sort()).toEqual(nodes.map(({ id }) => id).sort())
      for (const box of boxes) {
        expect(box.x).toBeGreaterThanOrEqual(0)
        expect(box.y).toBeGreaterThanOrEqual(0)
        expect(box.x + box.width).toBeLessThanOrEqual(width + 0.01)
        expect(box.y + box.height).toBeLessThanOrEqual(height + 0.01)
      }
      const overlapping = boxes.flatMap((one, at) =>
        boxes
          .slice(at + 1)
          .filter(
            (other) =>
              one.x < other.x + other.width &&
              other.x < one.x + one.width &&
              one.y < other.y + other.height &&
              other.y < one.y + one.height,
          ),
      )
      expect(overlapping).toEqual([])
    }),
    { numRuns: 60 },
  )
})

test('a box may not come below itself, nor a repeated event repeat a repeated one', () => {
  const [top] = begun({ technique: 'faultTree', problem: 'It fell' }, () => 'top')
  const event = (id: string, more: Partial<CauseNode> = {}): CauseNode => ({
    ...emptyNode,
    id,
    parent: 'top',
    place: 0,
    kind: 'event',
    ...more,
  })
  const codes = (...nodes: CauseNode[]) =>
    treeRefusals({ technique: 'faultTree', nodes: [top!, ...nodes] }).map(({ code }) => code)
  expect(codes(event('a', { parent: 'b', gate: 'or' }), event('b', { parent: 'a', gate: 'or' }))).toEqual([
    'cause_out_of_place',
  ])
  expect(codes(event('a'), event('b', { sameAs: 'a' }))).toEqual([])
  expect(codes(event('a'), event('b', { sameAs: 'a' }), event('c', { sameAs: 'b' }))).toEqual(['event_drawn_elsewhere'])
})
