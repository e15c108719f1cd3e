import { useQuery } from '@tanstack/react-query'
import { pluralOf } from '#domain/records/plural.ts'
import type { AnyRecord } from '#web/api/shapes.ts'
import { useApi, useSlug } from '#web/api/useApi.tsx'

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
