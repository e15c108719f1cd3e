import type { Query } from '#web/api/shapes.ts'
import { useAddress } from '#web/parts/useAddress.ts'

export const filterKeys = ['state', 'watchedAs', 'service', 'owner'] as const
export const usualSort = 'title'

/** What the list of metrics shows, from its address. */
export function useMetricsQuery() {
  return useAddress([...filterKeys, 'sort'])
}

/** The same in the API's words: what is out of use is shown only when it is asked for. */
export function askedOf(query: Query): Query {
  return { ...query, sort: query.sort ?? usualSort, state: query.state ?? 'draft,active' }
}

export function isFiltered(query: Query): boolean {
  return filterKeys.some((key) => query[key] !== undefined)
}
