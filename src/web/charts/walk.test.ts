import { expect, test } from 'vitest'
import { nearestTo, steppedTo } from './walk.ts'

test('the first arrow enters at the near end, further ones stop at the ends', () => {
  expect(steppedTo('ArrowRight', null, 5)).toBe(0)
  expect(steppedTo('ArrowLeft', null, 5)).toBe(4)
  expect(steppedTo('ArrowRight', 4, 5)).toBe(4)
  expect(steppedTo('ArrowLeft', 0, 5)).toBe(0)
  expect(steppedTo('PageDown', 3, 100)).toBe(15)
  expect(steppedTo('PageUp', 3, 100)).toBe(0)
  expect([steppedTo('Home', 3, 5), steppedTo('End', 3, 5)]).toEqual([0, 4])
})

test('Escape leaves; keys of the page stay the page’s', () => {
  expect(steppedTo('Escape', 3, 5)).toBeNull()
  expect(steppedTo('c', 3, 5)).toBeUndefined()
  expect(steppedTo('Tab', 3, 5)).toBeUndefined()
})

test('the pointer means the nearest reading along the way the chart is walked', () => {
  const readings = [
    { x: 10, y: 200, text: 'low' },
    { x: 20, y: 10, text: 'high' },
    { x: 90, y: 100, text: 'far' },
  ]
  expect(nearestTo({ x: 12, y: 10 }, { readings, walk: 'along' })).toBe(0)
  expect(nearestTo({ x: 12, y: 10 }, { readings, walk: 'over' })).toBe(1)
  expect(nearestTo({ x: 12, y: 110 }, { readings, walk: 'down' })).toBe(2)
  expect(nearestTo({ x: 0, y: 0 }, { readings: [], walk: 'along' })).toBeNull()
})
