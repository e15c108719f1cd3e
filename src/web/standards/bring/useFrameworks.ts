import { useMutation, useQuery, useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { queryString } from '#web/api/client.ts'
import { useApi, useSlug } from '#web/api/useApi.tsx'
import type { Framework, FrameworkPreview, WholeFramework } from './shapes.ts'

/** Frameworks that were brought; undefined until they have come. */
export function useFrameworks(): readonly Framework[] | undefined {
  const api = useApi()
  const slug = useSlug()
  return useQuery({
    queryKey: [slug, 'frameworks'],
    queryFn: ({ signal }) => api.ask<{ items: readonly Framework[] }>('/frameworks', { signal }),
    throwOnError: true,
  }).data?.items
}

/** One framework that was brought, with all its nodes. */
export function useFramework(key: string): WholeFramework {
  const api = useApi()
  const slug = useSlug()
  return useSuspenseQuery({
    queryKey: [slug, 'frameworks', key],
    queryFn: ({ signal }) => api.ask<WholeFramework>(`/frameworks/${key}`, { signal }),
  }).data
}

/** Looks at a file; nothing is kept. */
export function useLook() {
  const api = useApi()
  return useMutation({
    mutationFn: (file: File) => api.ask<FrameworkPreview>('/frameworks/preview', { method: 'POST', file }),
  })
}

interface Taking {
  readonly file: File
  readonly digest: string
  readonly name: string
}

/** Keeps what was shown. */
export function useTake() {
  const api = useApi()
  const queries = useRefresh()
  return useMutation({
    mutationFn: ({ file, digest, name }: Taking) =>
      api.ask<{ key: string }>(`/frameworks${queryString({ digest, name })}`, { method: 'POST', file }),
    onSuccess: queries,
  })
}

/** Turns a framework on or off. */
export function useHold() {
  const api = useApi()
  const refresh = useRefresh()
  return useMutation({
    mutationFn: ({ key, isHeld }: Pick<Framework, 'key' | 'isHeld'>) =>
      api.ask(`/frameworks/${key}/holding`, { method: 'PUT', body: { isHeld } }),
    onSuccess: refresh,
  })
}

function useRefresh() {
  const slug = useSlug()
  const queries = useQueryClient()
  return async () => {
    for (const subject of ['frameworks', 'conformity']) await queries.invalidateQueries({ queryKey: [slug, subject] })
  }
}
