import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useApi, useSlug } from '#web/api/useApi.tsx'
import { useRequestKey } from '#web/api/useRequestKey.ts'

export interface Rating {
  readonly id: string
  readonly requirement: string
  readonly level: number
  readonly because: string
  readonly at: string
  readonly by: { readonly id: string; readonly name: string }
}

export interface Wait {
  readonly record: { readonly id: string; readonly number: string | null; readonly title: string }
  readonly requirement: string
  readonly level: number
  readonly because: string
  readonly endedAt: string | null
}

interface Maturity {
  readonly ratings: readonly Rating[]
  readonly waits: readonly Wait[]
}

/** How mature clauses were held to be, and what waits for them. */
export function useMaturity() {
  const api = useApi()
  const slug = useSlug()
  return useQuery({
    queryKey: [slug, 'maturity'],
    queryFn: ({ signal }) => api.ask<Maturity>('/context/maturity', { signal }),
  })
}

/** Rates a clause, or lets an improvement wait for it. */
export function useSayMaturity(to: 'maturity' | 'waits') {
  const api = useApi()
  const slug = useSlug()
  const queries = useQueryClient()
  const { key, onError } = useRequestKey()
  return useMutation({
    mutationFn: (body: Readonly<Record<string, unknown>>) =>
      api.ask(`/context/${to}`, { method: to === 'waits' ? 'PUT' : 'POST', body, key: key.current }),
    onSuccess: () => queries.invalidateQueries({ queryKey: [slug, 'maturity'] }),
    onError,
  })
}
