import { useQuery } from '@tanstack/react-query'
import type { AnyRecord } from '#web/api/shapes.ts'
import { useApi, useSlug } from '#web/api/useApi.tsx'

/** Where records of a type live, in the API and in the address alike; a type that is not here takes an s. */
const plurals: Readonly<Record<string, string>> = {
  improvement: 'improvements',
  metric: 'metrics',
  incident: 'incidents',
  nonconformity: 'nonconformities',
  performanceReview: 'performance-reviews',
}

export function pluralOf(type: string): string {
  return plurals[type] ?? `${type}s`
}

/** The record a link leads to; every place that reads one shares this answer. */
export function useLinked(type: string, id: string | null) {
  const api = useApi()
  const slug = useSlug()
  const plural = pluralOf(type)
  return useQuery({
    queryKey: [slug, plural, 'record', id],
    queryFn: ({ signal }) => api.ask<AnyRecord>(`/${plural}/${encodeURIComponent(id ?? '')}`, { signal }),
    enabled: id !== null,
  })
}
