import { expect, test } from 'vitest'
import { placeIn, quartersIn, reachOf, spanOf } from './span.ts'

const today = '2026-11-20'
const dated = {
  createdAt: '2026-01-05T08:00:00.000Z',
  registeredAt: '2026-01-10T08:00:00.000Z',
  closedAt: null,
  due: null,
  targetDate: null,
}

test('an entry reaches from its registration to its end, its due day, or today', () => {
  expect(spanOf(dated, today)).toEqual({ from: '2026-01-10', to: today })
  expect(spanOf({ ...dated, due: '2026-12-01' }, today)).toEqual({ from: '2026-01-10', to: '2026-12-01' })
  expect(spanOf({ ...dated, due: '2026-12-01', closedAt: '2026-06-02T10:00:00.000Z' }, today).to).toBe('2026-06-02')
  expect(spanOf({ ...dated, due: '2025-12-01' }, today)).toEqual({ from: '2026-01-10', to: '2026-01-10' })
})

test('a day has its place in the reach, and quarters are marked inside it', () => {
  const reach = reachOf([{ from: '2026-01-10', to: '2026-06-02' }], today)
  expect(reach).toEqual({ from: '2026-01-07', to: '2026-11-23' })
  expect(placeIn(reach, reach.from)).toBe(0)
  expect(placeIn(reach, reach.to)).toBe(100)
  expect(quartersIn(reach)).toEqual(['2026-04-01', '2026-07-01', '2026-10-01'])
})
