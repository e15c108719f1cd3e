import { useMutation, useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { useApi, useSlug } from '#web/api/useApi.tsx'
import type { Reports } from './shapes.ts'

const HEALTH = 'register-health'

/** One report, as it stands; the part of the page that shows it waits for it alone. */
export function useReport<N extends keyof Reports>(name: N): Reports[N] {
  const api = useApi()
  const slug = useSlug()
  return useSuspenseQuery({
    queryKey: [slug, HEALTH, name],
    queryFn: ({ signal }) => api.ask<Reports[N]>(`/${HEALTH}/${name}`, { signal }),
  }).data
}

/** Says something about the health of the register, and has the reports read again. */
export function useTell() {
  const api = useApi()
  const slug = useSlug()
  const queries = useQueryClient()
  return useMutation({
    mutationFn: ({ path, body }: { readonly path: string; readonly body: unknown }) =>
      api.ask(`/${HEALTH}${path}`, { method: 'POST', body }),
    onSuccess: () => queries.invalidateQueries({ queryKey: [slug, HEALTH] }),
  })
}
