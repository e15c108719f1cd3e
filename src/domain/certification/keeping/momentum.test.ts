import { expect, it } from 'vitest'
import { momentumOf } from './momentum.ts'

const at = { decidedOn: '2026-03-01', today: '2026-05-30' }

it('C-301 activity after the certificate is compared with before, and a drop beyond 30 % is flagged', () => {
  expect(momentumOf({ ...at, before: 100, after: 70 })).toMatchObject({ change: -0.3, isDropping: false })
  expect(momentumOf({ ...at, before: 100, after: 69 })).toMatchObject({ change: -0.31, isDropping: true })
  expect(momentumOf({ ...at, before: 100, after: 140 })).toMatchObject({ change: 0.4, isDropping: false })
})

it('says nothing before the days are over, and no share of nothing', () => {
  expect(momentumOf({ ...at, today: '2026-05-29', before: 100, after: 3 })).toEqual({
    before: 100,
    after: null,
    change: null,
    isDropping: false,
    knownFrom: '2026-05-30',
  })
  expect(momentumOf({ ...at, before: 0, after: 5 })).toMatchObject({ change: null, isDropping: false })
})
