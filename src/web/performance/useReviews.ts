import { useInfiniteQuery } from '@tanstack/react-query'
import type { PerformanceReview } from '#domain/records/performanceReview/fields.ts'
import { performanceReview } from '#domain/records/performanceReview/performanceReview.ts'
import { queryString } from '#web/api/client.ts'
import type { Page, RecordEnvelope } from '#web/api/shapes.ts'
import { useApi, useSlug } from '#web/api/useApi.tsx'

export interface ReviewItem extends RecordEnvelope, Pick<PerformanceReview, 'scheduledFor' | 'every' | 'heldAt'> {}

/** Performance reviews, newest first. */
export function useReviews() {
  const api = useApi()
  const slug = useSlug()
  return useInfiniteQuery({
    queryKey: [slug, performanceReview.plural, 'list'],
    queryFn: ({ pageParam, signal }) =>
      api.ask<Page<ReviewItem>>(
        `/${performanceReview.plural}${queryString({ sort: '-number', limit: '50', cursor: pageParam })}`,
        { signal },
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next ?? undefined,
  })
}
