import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query'
import { useApi, useSlug } from '#web/api/useApi.tsx'
import type { ImportRow, RowFilter } from './shapes.ts'

interface Rows {
  readonly items: readonly ImportRow[]
  readonly next: number | null
}

/** Lines of the file, page by page as they come into sight. */
export function useImportRows(id: string, only: RowFilter) {
  const api = useApi()
  const slug = useSlug()
  const { data, ...rest } = useInfiniteQuery({
    queryKey: [slug, 'import-rows', id, only],
    queryFn: ({ pageParam, signal }) =>
      api.ask<Rows>(`/imports/${id}/rows?only=${only}&limit=100${pageParam === null ? '' : `&cursor=${pageParam}`}`, {
        signal,
      }),
    initialPageParam: null as number | null,
    getNextPageParam: ({ next }) => next,
    placeholderData: keepPreviousData,
  })
  return { ...rest, items: data?.pages.flatMap(({ items }) => items) ?? [] }
}
