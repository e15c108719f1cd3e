import { useInfiniteQuery } from '@tanstack/react-query'
import { queryString } from '#web/api/client.ts'
import type { Page, Query } from '#web/api/shapes.ts'
import { useApi, useSlug } from '#web/api/useApi.tsx'
import type { Listed, ListedItem } from './listed.ts'

const PAGE = '100'

interface ListedPage extends Page<ListedItem> {
  readonly names: Readonly<Record<string, string>>
}

/** A list page by page, along the server's index. */
export function useListed({ type }: Pick<Listed, 'type'>, query: Query) {
  const api = useApi()
  const slug = useSlug()
  return useInfiniteQuery({
    queryKey: [slug, type.plural, 'list', query],
    queryFn: ({ pageParam, signal }) =>
      api.ask<ListedPage>(`/${type.plural}${queryString({ ...query, limit: PAGE, cursor: pageParam })}`, {
        signal,
      }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next ?? undefined,
  })
}
