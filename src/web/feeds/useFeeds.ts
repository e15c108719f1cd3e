import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { queryString } from '#web/api/client.ts'
import type { Ask } from '#web/api/request.ts'
import { useApi, useSlug } from '#web/api/useApi.tsx'
import type { Counts, DeadLetter, FeedList, FeedRun, OneFeed, Said } from './shapes.ts'

const EVERY_MS = 15_000

/** Every feed, looked at again while one watches: they run by themselves. */
export function useFeeds() {
  const api = useApi()
  const slug = useSlug()
  return useQuery({
    queryKey: [slug, 'feeds', 'list'],
    queryFn: ({ signal }) => api.ask<FeedList>('/feeds', { signal }),
    refetchInterval: EVERY_MS,
  })
}

export function useFeed(id: string) {
  const api = useApi()
  const slug = useSlug()
  return useQuery({
    queryKey: [slug, 'feeds', id],
    queryFn: ({ signal }) => api.ask<OneFeed>(`/feeds/${id}`, { signal }),
    refetchInterval: EVERY_MS,
  })
}

interface Page<T> {
  readonly items: readonly T[]
  readonly next: string | null
}

/** The log, newest first, page by page. */
export function useRuns(id: string) {
  return usePages<FeedRun>(id, 'runs', {})
}

/** What waits for a decision, or what was decided. */
export function useLetters(id: string, state: 'open' | 'settled') {
  return usePages<DeadLetter>(id, 'dead-letters', { state })
}

function usePages<T>(id: string, part: string, query: Readonly<Record<string, string>>) {
  const api = useApi()
  const slug = useSlug()
  return useInfiniteQuery({
    queryKey: [slug, 'feeds', id, part, query],
    queryFn: ({ pageParam, signal }) =>
      api.ask<Page<T>>(`/feeds/${id}/${part}${queryString({ ...query, limit: '20', cursor: pageParam })}`, { signal }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next ?? undefined,
    refetchInterval: EVERY_MS,
  })
}

/** Something done to a feed; everything that shows feeds is asked again afterwards, also when it was refused. */
export function useFeedAct<T>(id: string) {
  const api = useApi()
  const slug = useSlug()
  const queries = useQueryClient()
  return useMutation({
    mutationFn: ({ path, ...ask }: Ask & { readonly path: string }) =>
      api.ask<T>(`/feeds/${id}${path}`, { method: 'POST', ...ask }),
    onSettled: () => queries.invalidateQueries({ queryKey: [slug, 'feeds'] }),
  })
}

export interface Ran {
  readonly result: Counts & { readonly fault: Said | null }
}
