import { useInfiniteQuery } from '@tanstack/react-query'
import { incident } from '#domain/records/incident/incident.ts'
import { queryString } from '#web/api/client.ts'
import type { Page, Query } from '#web/api/shapes.ts'
import { useApi, useSlug } from '#web/api/useApi.tsx'
import type { IncidentItem } from './shapes.ts'

const PAGE = '100'

/** Incidents page by page, along the server's index. */
export function useIncidents(query: Query) {
  const api = useApi()
  const slug = useSlug()
  return useInfiniteQuery({
    queryKey: [slug, incident.plural, 'list', query],
    queryFn: ({ pageParam, signal }) =>
      api.ask<Page<IncidentItem>>(`/${incident.plural}${queryString({ ...query, limit: PAGE, cursor: pageParam })}`, {
        signal,
      }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next ?? undefined,
  })
}
