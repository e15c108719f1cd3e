import type { Listed, ListedItem } from './listed.ts'

export interface SaidColumns {
  readonly owner: boolean
  readonly due: boolean
  readonly columns: readonly string[]
}

/** The columns in which a row shown says something: an empty one takes room and tells nothing. While nothing is there yet, all. */
export function saidColumns({ columns }: Listed, items: readonly ListedItem[], sort: string): SaidColumns {
  const isSaid = (name: string) => items.length === 0 || items.some((item) => !isEmpty(item[name]))
  return {
    owner: isSaid('owner'),
    due: isSaid('due') || sort.replace('-', '') === 'due',
    columns: columns.filter(isSaid),
  }
}

function isEmpty(value: unknown): boolean {
  return value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0)
}
