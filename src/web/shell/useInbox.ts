import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useApi, useSlug } from '#web/api/useApi.tsx'

export interface Notice {
  readonly id: string
  readonly at: string
  readonly sentence: string
  /** Below /o/{slug}; null where the reader may not see the record. */
  readonly link: string | null
  readonly isRead: boolean
}

const EVERY_MS = 60_000

export function useInbox() {
  const api = useApi()
  const slug = useSlug()
  return useQuery({
    queryKey: [slug, 'inbox', 'list'],
    queryFn: ({ signal }) => api.ask<{ readonly items: readonly Notice[] }>('/inbox?limit=30', { signal }),
  })
}

/** How many notices are new; 0 until it is known, because a bell without a number claims nothing. */
export function useUnread(): number {
  const api = useApi()
  const slug = useSlug()
  const { data } = useQuery({
    queryKey: [slug, 'inbox', 'unread'],
    queryFn: ({ signal }) => api.ask<{ readonly unread: number }>('/inbox/count', { signal }),
    refetchInterval: EVERY_MS,
  })
  return data?.unread ?? 0
}

export function useReadNotices() {
  const api = useApi()
  const slug = useSlug()
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (which: { readonly ids: readonly string[] } | { readonly all: true }) =>
      api.ask('/inbox/read', { method: 'POST', body: which }),
    onSuccess: () => queries.invalidateQueries({ queryKey: [slug, 'inbox'] }),
  })
}
