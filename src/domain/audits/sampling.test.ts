import fc from 'fast-check'
import { expect, test } from 'vitest'
import { drawSample, type Member, mayAddByJudgement, sampleSize } from './sampling.ts'

const population = fc.uniqueArray(
  fc.record({ item: fc.string({ minLength: 1, maxLength: 6 }), stratum: fc.constantFrom('a', 'b', 'c', 'd') }),
  { selector: ({ item }) => item, maxLength: 60 },
)

test('of every stratum ⌈√n⌉ are drawn, at least one, none twice, none that is not there', () => {
  fc.assert(
    fc.property(population, fc.string(), (members, seed) => {
      const drawn = drawSample(members, seed)
      expect(new Set(drawn).size).toBe(drawn.length)
      for (const stratum of ['a', 'b', 'c', 'd']) {
        const items = members.filter((each) => each.stratum === stratum).map(({ item }) => item)
        const count = drawn.filter((item) => items.includes(item)).length
        // The smallest whole number whose square reaches n, counted up instead of computed.
        let expected = 0
        while (expected * expected < items.length) expected++
        expect(count).toBe(expected)
        expect(count >= 1 || items.length === 0).toBe(true)
      }
    }),
  )
})

test('the same seed draws the same again, whatever the order the population comes in', () => {
  fc.assert(
    fc.property(population, fc.string(), fc.integer(), (members, seed, shift) => {
      const turned = members.toSorted((one, other) => (one.item + shift > other.item + shift ? -1 : 1))
      expect(drawSample(turned, seed)).toEqual(drawSample(members, seed))
    }),
  )
})

// The lots were computed a second time outside this code, in another language.
test('a known seed draws a known sample: a change of the method would show here', () => {
  const members = systems(9)
  expect(drawSample(members, 'AUD-2026-0001/1')).toEqual(['system 3', 'system 6', 'system 5'])
})

test('over many seeds every member is drawn about equally often', () => {
  const members = systems(25)
  const counts = new Map(members.map(({ item }) => [item, 0]))
  const draws = 4000
  for (let seed = 0; seed < draws; seed++)
    for (const item of drawSample(members, `seed ${seed}`)) counts.set(item, counts.get(item)! + 1)
  const expected = (draws * 5) / 25
  const chiSquare = [...counts.values()].reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0)
  // 24 degrees of freedom: above 51.2 with a chance of one in a thousand. The seeds are fixed, so the figure does not move.
  expect(chiSquare).toBeLessThan(51.2)
})

test('neighbouring seeds draw different samples', () => {
  const members = systems(100)
  const samples = new Set([...Array(200).keys()].map((seed) => drawSample(members, String(seed)).sort().join()))
  expect(samples.size).toBe(200)
})

test('judgement may add up to three to each one drawn, no more', () => {
  expect(mayAddByJudgement({ drawn: 1, judged: 2 })).toBe(true)
  expect(mayAddByJudgement({ drawn: 1, judged: 3 })).toBe(false)
  expect([0, 1, 2, 4, 5, 9, 10].map(sampleSize)).toEqual([0, 1, 2, 2, 3, 3, 4])
})

function systems(count: number): Member[] {
  return [...Array(count).keys()].map((at) => ({ item: `system ${at}`, stratum: 'one' }))
}
