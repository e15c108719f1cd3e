import type { Query } from '#web/api/shapes.ts'
import { useAddress } from '#web/parts/useAddress.ts'

export const filterKeys = ['kind', 'priority', 'state', 'service', 'aiSystem', 'happenedFrom', 'happenedTo'] as const
export const usualSort = '-occurred'

/** What the list of incidents shows, from its address. */
export function useIncidentsQuery() {
  return useAddress([...filterKeys, 'sort'])
}

export function isFiltered(query: Query): boolean {
  return filterKeys.some((key) => query[key] !== undefined)
}
