import { useQuery } from '@tanstack/react-query'
import type { ProjectNow } from '#domain/certification/projectNow.ts'
import type { Readiness } from '#domain/certification/readiness.ts'
import { useApi, useSlug } from '#web/api/useApi.tsx'

const plural = 'certifications'

/** Where the project stands today. */
export function useProject(id: string) {
  const api = useApi()
  const slug = useSlug()
  return useQuery({
    queryKey: [slug, plural, 'project', id],
    queryFn: ({ signal }) => api.ask<ProjectNow>(`/${plural}/${id}/project`, { signal }),
  })
}

/** How ready the organization is today, and what stands in the way. */
export function useReadiness(id: string) {
  const api = useApi()
  const slug = useSlug()
  return useQuery({
    queryKey: [slug, plural, 'readiness', id],
    queryFn: ({ signal }) => api.ask<Readiness>(`/${plural}/${id}/readiness`, { signal }),
  })
}
