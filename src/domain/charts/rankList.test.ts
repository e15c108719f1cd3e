import { expect, test } from 'vitest'
import { frameOf, textAt, textsOf, withClass } from '#test/charts/tree.ts'
import { rankList } from './rankList.ts'

const items = [
  { name: 'Monitoring', value: 40, note: '12 improved' },
  { name: 'Audits', value: 10 },
  { name: 'Suppliers', value: 0 },
  { name: 'Interested parties', value: null },
]
const widths = (drawn: ReturnType<typeof rankList>) =>
  withClass(drawn, 'chart-bar').map(({ attributes }) => Number(attributes.width))

test('bars are as long as their figures, from zero; what is not known has none and says so', () => {
  const drawn = rankList({ items, unit: 'entries' }, frameOf())
  const [most, some, none, ...others] = widths(drawn)
  expect((some ?? 0) / (most ?? 1)).toBeCloseTo(0.25, 3)
  expect(none).toBe(0)
  expect(others).toEqual([])
  expect(textsOf(drawn)).toContain('not known')
  expect(drawn.table).toEqual({
    caption: 'A chart',
    columns: ['Name', 'Value (entries)', 'Note'],
    rows: [
      ['Monitoring', '40', '12 improved'],
      ['Audits', '10', ''],
      ['Suppliers', '0', ''],
      ['Interested parties', 'not known', ''],
    ],
  })
  expect(drawn.readings[0]?.text).toBe('Monitoring: 40 entries; 12 improved')
})

test('rows keep their order, and the picture is as high as they need', () => {
  const drawn = rankList({ items, unit: '' }, frameOf({ height: 10 }))
  const rows = items.map(({ name }) => textAt(drawn, name).y)
  expect(rows).toEqual(rows.toSorted((one, other) => one - other))
  expect(Number(drawn.svg.attributes.height)).toBeGreaterThan(Math.max(...rows))
})

test('negative figures reach to the left of zero', () => {
  const drawn = rankList(
    {
      items: [
        { name: 'a', value: -5 },
        { name: 'b', value: 5 },
      ],
      unit: '',
    },
    frameOf(),
  )
  const [left, right] = withClass(drawn, 'chart-bar').map(({ attributes }) => attributes)
  expect(Number(left?.x) + Number(left?.width)).toBeCloseTo(Number(right?.x), 1)
})

test('only zeros, only unknown and no items at all are no trouble', () => {
  expect(widths(rankList({ items: [{ name: 'a', value: 0 }], unit: '' }, frameOf()))).toEqual([0])
  expect(widths(rankList({ items: [{ name: 'a', value: null }], unit: '' }, frameOf()))).toEqual([])
  expect(textsOf(rankList({ items: [], unit: '' }, frameOf()))[0]).toBe('No figures yet')
})

test('a long name is cut on the picture and whole in the table', () => {
  const name = 'Suggestions from employees in all departments, subsidiaries and of everyone who visits us'
  const drawn = rankList({ items: [{ name, value: 1 }], unit: '' }, frameOf({ width: 358 }))
  expect(textsOf(drawn)[0]).toMatch(/^Suggestions .*…$/)
  expect(drawn.table.rows[0]?.[0]).toBe(name)
})
