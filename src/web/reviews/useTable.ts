import { useSuspenseQuery } from '@tanstack/react-query'
import { managementReview } from '#domain/records/managementReview/managementReview.ts'
import { useApi, useSlug } from '#web/api/useApi.tsx'
import type { ReviewTable } from './shapes.ts'

/** What lies on the table of a review; read again whenever the review changes. */
export function useTable(id: string): ReviewTable {
  const api = useApi()
  const slug = useSlug()
  return useSuspenseQuery({
    queryKey: [slug, managementReview.plural, 'table', id],
    queryFn: ({ signal }) => api.ask<ReviewTable>(`/${managementReview.plural}/${id}/table`, { signal }),
  }).data
}
