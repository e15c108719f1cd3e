import { expect, test } from 'vitest'
import { type Counted, type ReadinessPart, readinessOf, readinessWeights } from './readiness.ts'

const part = (key: ReadinessPart, done: number, of: number, more: Partial<Counted> = {}): Counted => ({
  key,
  done,
  of,
  blockers: [],
  ...more,
})
const all = (done: number): Counted[] =>
  (Object.keys(readinessWeights) as ReadinessPart[]).map((key) => part(key, done, 10))

test('the weights come to 100, and half of everything is half', () => {
  expect(Object.values(readinessWeights).reduce((sum, weight) => sum + weight, 0)).toBe(100)
  expect(readinessOf(all(5), null)).toMatchObject({ score: 50, threshold: 85, isReady: false })
  expect(readinessOf(all(10), null)).toMatchObject({ score: 100, isReady: true })
})

test('what has nothing to judge has no weight; the others carry it', () => {
  const parts = [part('requirements', 1, 2), part('mockAudit', 0, 0)]
  expect(readinessOf(parts, null)).toMatchObject({ score: 50, components: [{ weight: 30 }, { weight: 0, value: 0 }] })
  expect(readinessOf([], null).score).toBe(0)
})

test('the score is rounded down: a hair below the threshold is below', () => {
  expect(readinessOf([part('requirements', 849, 1000)], 85)).toMatchObject({ score: 84 })
  // 0.7 × 0.1 in binary is not quite 7 %: summed-up 85 is 85 all the same.
  expect(readinessOf([part('requirements', 85, 100)], 85).score).toBe(85)
})

test('no score makes up for an audit cycle, a review or a critical nonconformity', () => {
  const without = (key: ReadinessPart) => all(10).map((one) => (one.key === key ? { ...one, done: 9 } : one))
  expect(readinessOf(without('requirements'), 85).isReady).toBe(true)
  expect(readinessOf(without('internalAudit'), 85).isReady).toBe(false)
  expect(readinessOf(without('review'), 85).isReady).toBe(false)
  const critical = { type: 'nonconformity', id: '1', number: 'NC-1', title: 'x', why: 'ncCritical' } as const
  const parts = all(10).map((one) => (one.key === 'nonconformities' ? { ...one, blockers: [critical] } : one))
  expect(readinessOf(parts, 85)).toMatchObject({ score: 100, isReady: false })
})
