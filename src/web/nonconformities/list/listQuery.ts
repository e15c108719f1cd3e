import type { Query } from '#web/api/shapes.ts'
import { useAddress } from '#web/parts/useAddress.ts'

const filterKeys = ['state', 'severity', 'requirement', 'origin', 'aiSystem', 'site', 'owner', 'overdue'] as const
const usualSort = '-number'

/** What the list of nonconformities shows, from its address. */
export function useListQuery() {
  const { query, change } = useAddress([...filterKeys, 'sort'])
  return {
    query,
    change,
    sort: query.sort ?? usualSort,
    isFiltered: isFiltered(query),
    clear: () => change(Object.fromEntries(filterKeys.map((key) => [key, undefined]))),
  }
}

function isFiltered(query: Query): boolean {
  return filterKeys.some((key) => query[key] !== undefined)
}
