import { useQuery } from '@tanstack/react-query'
import type { Page, Person } from '#web/api/shapes.ts'
import { useApi, useSlug } from '#web/api/useApi.tsx'

/** Everybody's name by id, asked for only where somebody is spoken of. */
export function useNames(isWanted: boolean): Readonly<Record<string, string>> {
  const api = useApi()
  const slug = useSlug()
  const { data } = useQuery({
    queryKey: [slug, 'people', 'everyone'],
    queryFn: ({ signal }) => api.ask<Page<Person>>('/people?limit=200', { signal }),
    enabled: isWanted,
    staleTime: 60_000,
  })
  return Object.fromEntries((data?.items ?? []).map(({ id, name }) => [id, name]))
}
