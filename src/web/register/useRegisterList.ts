import { useInfiniteQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { improvement } from '#domain/records/improvement/improvement.ts'
import type { Item, Page, Query } from '#web/api/shapes.ts'
import { useApi, useSlug } from '#web/api/useApi.tsx'

const PAGE = '100'

/** The entries that fit, page by page along the server's index; nothing is asked twice while one scrolls. */
export function useRegisterList(query: Query) {
  const api = useApi()
  const slug = useSlug()
  const list = useInfiniteQuery({
    queryKey: [slug, 'improvements', 'register', query],
    queryFn: ({ pageParam, signal }) => api.list(improvement, { ...query, limit: PAGE, cursor: pageParam }, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last: Page) => last.next ?? undefined,
    // Reading many pages again behind the reader's back would cost more than it tells; changes patch their rows.
    refetchOnWindowFocus: false,
    // Comparing a thousand pages with themselves at every new one would make each slower than the last.
    structuralSharing: false,
    staleTime: 60_000,
  })
  const items = useMemo<readonly Item[]>(() => list.data?.pages.flatMap((page) => page.items) ?? [], [list.data])
  return { ...list, items, isTruncated: list.data?.pages[0]?.truncated ?? false }
}
