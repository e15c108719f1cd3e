import { useInfiniteQuery } from '@tanstack/react-query'
import { queryString } from '#web/api/client.ts'
import type { Page } from '#web/api/shapes.ts'
import { useApi, useSlug } from '#web/api/useApi.tsx'
import type { Notice } from '#web/shell/useInbox.ts'

/** Everything I was told, newest first, or only what I have not read. */
export function useNotices(isUnread: boolean) {
  const api = useApi()
  const slug = useSlug()
  const list = useInfiniteQuery({
    queryKey: [slug, 'inbox', 'pages', isUnread],
    queryFn: ({ pageParam, signal }) => {
      const asked = { limit: '50', cursor: pageParam, unread: isUnread ? 'true' : undefined }
      return api.ask<Page<Notice>>(`/inbox${queryString(asked)}`, { signal })
    },
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last: Page<Notice>) => last.next ?? undefined,
  })
  return { ...list, items: list.data?.pages.flatMap(({ items }) => items) ?? [] }
}
