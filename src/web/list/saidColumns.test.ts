import { expect, it } from 'vitest'
import { supplier } from '#domain/records/supplier/supplier.ts'
import type { ListedItem } from './listed.ts'
import { saidColumns } from './saidColumns.ts'

const listed = {
  type: supplier,
  words: { title: supplier.label, emptyTitle: supplier.label, empty: supplier.label },
  columns: ['supplies', 'critical', 'score'],
  filters: [],
  usualSort: 'title',
}
const row = (said: Record<string, unknown>) => ({ owner: null, due: null, ...said }) as unknown as ListedItem

it('leaves out what no row says; a no and a zero are said', () => {
  const items = [row({ supplies: [], critical: false, score: null }), row({ supplies: [], critical: null, score: 0 })]
  expect(saidColumns(listed, items, 'title')).toEqual({ owner: false, due: false, columns: ['critical', 'score'] })
})

it('shows every column while nothing has come, and the day by which rows are sorted', () => {
  expect(saidColumns(listed, [], 'title')).toEqual({ owner: true, due: true, columns: listed.columns })
  expect(saidColumns(listed, [row({ score: 1 })], '-due')).toEqual({ owner: false, due: true, columns: ['score'] })
})
