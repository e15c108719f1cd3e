import { useInfiniteQuery } from '@tanstack/react-query'
import type { AnyRecordType } from '#domain/kernel/moves.ts'
import { queryString } from '#web/api/client.ts'
import type { Page, Query } from '#web/api/shapes.ts'
import { useApi, useSlug } from '#web/api/useApi.tsx'
import type { ListItem } from './column.ts'

const PAGE = '100'

/** Records of one type page by page, along the server's index. */
export function useRecordList(type: AnyRecordType, query: Query) {
  const api = useApi()
  const slug = useSlug()
  return useInfiniteQuery({
    queryKey: [slug, type.plural, 'list', query],
    queryFn: ({ pageParam, signal }) =>
      api.ask<Page<ListItem>>(`/${type.plural}${queryString({ ...query, limit: PAGE, cursor: pageParam })}`, {
        signal,
      }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next ?? undefined,
  })
}
