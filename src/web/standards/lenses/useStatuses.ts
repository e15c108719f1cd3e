import { useQuery } from '@tanstack/react-query'
import { useApi, useSlug } from '#web/api/useApi.tsx'

interface Conformity {
  readonly standards: readonly {
    readonly id: string
    readonly requirements: readonly { readonly key: string; readonly status: string }[]
  }[]
}

/** How each requirement of ISO/IEC 42001 stands today; undefined until it is known, or where the standard is not turned on. */
export function useStatuses(): ReadonlyMap<string, string> | undefined {
  const api = useApi()
  const slug = useSlug()
  const { data } = useQuery({
    queryKey: [slug, 'conformity', 'statuses'],
    queryFn: ({ signal }) => api.ask<Conformity>('/conformity', { signal }),
    throwOnError: true,
  })
  const standard = data?.standards.find(({ id }) => id === 'iso42001')
  return standard && new Map(standard.requirements.map(({ key, status }) => [key, status]))
}
