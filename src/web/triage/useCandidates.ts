import { useInfiniteQuery } from '@tanstack/react-query'
import { improvement } from '#domain/records/improvement/improvement.ts'
import type { Page } from '#web/api/shapes.ts'
import { useApi, useSlug } from '#web/api/useApi.tsx'

/** What waits for sorting, the longest wait first. */
export function useCandidates() {
  const api = useApi()
  const slug = useSlug()
  const list = useInfiniteQuery({
    queryKey: [slug, 'improvements', 'candidates'],
    queryFn: ({ pageParam, signal }) =>
      api.list(improvement, { state: 'candidate', sort: 'created', limit: '50', cursor: pageParam }, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last: Page) => last.next ?? undefined,
  })
  return { ...list, items: list.data?.pages.flatMap((page) => page.items) ?? [] }
}
