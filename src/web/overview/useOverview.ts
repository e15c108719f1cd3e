import { useQuery } from '@tanstack/react-query'
import { useApi, useSlug } from '#web/api/useApi.tsx'

/** Something the overview asks for; read again whenever one comes back to it, for others work on too. */
export function useOverview<T>(path: string) {
  const api = useApi()
  const slug = useSlug()
  return useQuery({
    queryKey: [slug, 'overview', path],
    queryFn: ({ signal }) => api.ask<T>(path, { signal }),
    staleTime: 0,
  })
}
