import { useInfiniteQuery } from '@tanstack/react-query'
import type { ValuesOf } from '#domain/kernel/recordType.ts'
import { nonconformity } from '#domain/records/nonconformity/nonconformity.ts'
import { queryString } from '#web/api/client.ts'
import type { Page, Query, RecordEnvelope } from '#web/api/shapes.ts'
import { useApi, useSlug } from '#web/api/useApi.tsx'

/** A row of the list of nonconformities. */
export interface NonconformityItem
  extends RecordEnvelope,
    Pick<
      ValuesOf<typeof nonconformity>,
      'severity' | 'requirement' | 'origin' | 'site' | 'aiSystem' | 'detectedOn' | 'cycle' | 'verdict'
    > {}

const PAGE = '100'

/** Nonconformities page by page, along the server's index. */
export function useNonconformities(query: Query) {
  const api = useApi()
  const slug = useSlug()
  return useInfiniteQuery({
    queryKey: [slug, nonconformity.plural, 'list', query],
    queryFn: ({ pageParam, signal }) =>
      api.ask<Page<NonconformityItem>>(
        `/${nonconformity.plural}${queryString({ ...query, limit: PAGE, cursor: pageParam })}`,
        { signal },
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next ?? undefined,
  })
}
