import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { queryString } from '#web/api/client.ts'
import type { Page } from '#web/api/shapes.ts'
import { useApi, useSlug } from '#web/api/useApi.tsx'
import type { LogEntry, Rules } from './shapes.ts'

/** The rules, and a way to change one: what is answered stands at once. */
export function useRules() {
  const api = useApi()
  const slug = useSlug()
  const queries = useQueryClient()
  const key = [slug, 'signal-rules']
  const { data, error: unread } = useQuery({
    queryKey: key,
    queryFn: ({ signal }) => api.ask<Rules>('/signal-rules', { signal }),
  })
  const { mutate, isPending, error } = useMutation({
    mutationFn: ({ path = '', body }: { readonly path?: string; readonly body: object }) =>
      api.ask<Rules>(`/signal-rules${path}`, { method: 'PUT', body }),
    onSuccess: (rules) => queries.setQueryData(key, rules),
  })
  return { rules: data, unread, change: mutate, isPending, error }
}

/** The log page by page, newest first. */
export function useSignalLog() {
  const api = useApi()
  const slug = useSlug()
  return useInfiniteQuery({
    queryKey: [slug, 'signals', 'log'],
    queryFn: ({ pageParam, signal }) =>
      api.ask<Page<LogEntry>>(`/signal-log${queryString({ limit: '30', cursor: pageParam })}`, { signal }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next ?? undefined,
  })
}
