import { expect, test } from 'vitest'
import { shownNodes, treeOf, withInside } from './unitTree.ts'
import { type Unit, unitPath } from './useUnits.ts'

const unit = (id: string, parent: string | null, active = true): Unit => ({
  id,
  name: id.toUpperCase(),
  kind: 'department',
  parent,
  active,
  version: 1,
})
const units = [unit('b', 'a'), unit('a', null), unit('d', 'b'), unit('c', 'a', false), unit('lost', 'gone')]

test('units stand below the one they lie in, closed ones last, and none is lost', () => {
  const names = shownNodes(treeOf(units), new Set()).map((node) => node.unit.id)
  expect(names).toEqual(['a', 'b', 'd', 'c', 'lost'])
  expect(shownNodes(treeOf(units), new Set(['b'])).map((node) => node.unit.id)).toEqual(['a', 'b', 'c', 'lost'])
})

test('a unit cannot move into itself or what lies inside it', () => {
  expect([...withInside(units, 'b')]).toEqual(['b', 'd'])
})

test('a path names those it lies in, and ends even where a circle was made', () => {
  expect(unitPath(units, 'd')).toBe('A › B › D')
  expect(unitPath([unit('x', 'y'), unit('y', 'x')], 'x').split(' › ').length).toBeLessThan(13)
})
