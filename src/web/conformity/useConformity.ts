import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useApi, useSlug } from '#web/api/useApi.tsx'

/** Something the server says about conformity, kept under one key, so that a new link has all of it read again. */
export function useConformity<T>(path: string) {
  const api = useApi()
  const slug = useSlug()
  return useQuery({
    queryKey: [slug, 'conformity', path],
    queryFn: ({ signal }) => api.ask<T>(path, { signal }),
  })
}

/** Has everything about conformity read again. */
export function useConformityAgain(): () => Promise<void> {
  const slug = useSlug()
  const queries = useQueryClient()
  return () => queries.invalidateQueries({ queryKey: [slug, 'conformity'] })
}
