import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useApi, useSlug } from '#web/api/useApi.tsx'

/** Something the server says about culture, kept under one key, so that a step has all of it read again. */
export function useCulture<T>(path: string) {
  const api = useApi()
  const slug = useSlug()
  return useQuery({
    queryKey: [slug, 'culture', path],
    queryFn: ({ signal }) => api.ask<T>(path, { signal }),
  })
}

/** Has everything about culture read again. */
export function useCultureAgain(): () => Promise<void> {
  const slug = useSlug()
  const queries = useQueryClient()
  return () => queries.invalidateQueries({ queryKey: [slug, 'culture'] })
}
