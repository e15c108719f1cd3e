import { useIncidentsQuery, usualSort } from './incidentsQuery.ts'

/** What every sorting column's head of the list needs. */
export function useIncidentsSort() {
  const { query, change } = useIncidentsQuery()
  return { sort: query.sort ?? usualSort, onSort: (sort: string) => change({ sort }) }
}
