import { useQuery } from '@tanstack/react-query'
import { improvement } from '#domain/records/improvement/improvement.ts'
import { useApi, useSlug } from '#web/api/useApi.tsx'

/** An improvement whole, with its open moves; every place that reads one shares this answer. */
export function useRecord(ref: string | null) {
  const api = useApi()
  const slug = useSlug()
  return useQuery({
    queryKey: [slug, 'improvements', 'record', ref],
    queryFn: ({ signal }) => api.read(improvement, ref ?? '', signal),
    enabled: ref !== null,
  })
}
