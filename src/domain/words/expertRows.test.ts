import { expect, test } from 'vitest'
import { expertDrawer } from '#domain/measurement/expertDrawer.ts'
import { expertRows } from './expertRows.ts'

const noise = [0.4, -0.7, 0.9, -0.2, -1.1, 0.6, 0.3, -0.5, 1.0, -0.8, 0.1, 0.2]

test('other ways of asking are told row by row; what cannot be said is said so', () => {
  const input = {
    kind: 'value',
    direction: 'decrease',
    baseline: noise.map((each) => 14 + each),
    post: noise.map((each) => 8 + each),
  } as const
  const rows = expertRows(expertDrawer(input), 'en')
  expect(rows.map(({ code }) => code)).toEqual([
    'mannWhitney',
    'permutation',
    'welch',
    'neweyWest',
    'praisWinsten',
    'durbinWatson',
  ])
  expect(rows[2]?.value).toMatch(/^−6 \(−6\.\d+ to −5\.\d+\), p \d/)
  const still = { kind: 'value', direction: 'decrease', baseline: Array(9).fill(5), post: Array(7).fill(4) } as const
  expect(expertRows(expertDrawer(still), 'de')[3]?.value).toBe('lässt sich nicht sagen')
})
