import { useQuery } from '@tanstack/react-query'
import type { GapBurnDown, GapGrid } from '#domain/certification/gapSeen.ts'
import { useApi, useSlug } from '#web/api/useApi.tsx'

const plural = 'gap-assessments'

/** Every requirement with its score and what is done about it. */
export function useGapGrid(id: string) {
  const api = useApi()
  const slug = useSlug()
  return useQuery({
    queryKey: [slug, plural, 'items', id],
    queryFn: ({ signal }) => api.ask<GapGrid>(`/${plural}/${id}/items`, { signal }),
  })
}

export function useBurnDown(id: string) {
  const api = useApi()
  const slug = useSlug()
  return useQuery({
    queryKey: [slug, plural, 'burn-down', id],
    queryFn: ({ signal }) => api.ask<GapBurnDown>(`/${plural}/${id}/burn-down`, { signal }),
  })
}
