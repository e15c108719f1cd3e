import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { metric } from '#domain/records/metric/metric.ts'
import { useApi, useSlug } from '#web/api/useApi.tsx'
import type { Series } from './shapes.ts'

/** The readings of a metric as they stand, which were restated, and the changes made on it. */
export function useSeries(id: string): Series {
  const api = useApi()
  const slug = useSlug()
  return useSuspenseQuery({
    queryKey: [slug, metric.plural, 'series', id],
    queryFn: ({ signal }) => api.ask<Series>(`/${metric.plural}/${id}/series`, { signal }),
  }).data
}

/** Has everything that rests on a metric's readings read again. */
export function useRefreshReadings(): () => Promise<void> {
  const slug = useSlug()
  const queries = useQueryClient()
  return () => queries.invalidateQueries({ queryKey: [slug, metric.plural] })
}
