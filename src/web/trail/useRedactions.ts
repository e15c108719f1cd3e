import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useApi, useSlug } from '#web/api/useApi.tsx'

export interface Redaction {
  readonly id: string
  readonly record: string
  readonly paths: readonly string[]
  readonly reason: string
  readonly proposedAt: string
  readonly proposedBy: string
  readonly decidedAt: string | null
  readonly decidedBy: string | null
  readonly approved: boolean | null
}

/** What was proposed to go for good, open ones first. */
export function useRedactions() {
  const api = useApi()
  const slug = useSlug()
  return useQuery({
    queryKey: [slug, 'trail', 'redactions'],
    queryFn: async ({ signal }) => {
      const { items } = await api.ask<{ readonly items: readonly Redaction[] }>('/trail/redactions', { signal })
      return items.toSorted((one, other) => Number(one.decidedAt !== null) - Number(other.decidedAt !== null))
    },
  })
}

export interface Proposal {
  readonly record: string
  readonly paths: readonly string[]
  readonly reason: string
}

export function usePropose(onDone: () => void) {
  const api = useApi()
  const refresh = useRefreshTrail()
  return useMutation({
    mutationFn: (body: Proposal) => api.ask('/trail/redactions', { method: 'POST', body }),
    onSuccess: async () => {
      await refresh()
      onDone()
    },
  })
}

export function useDecide(id: string) {
  const api = useApi()
  const refresh = useRefreshTrail()
  return useMutation({
    mutationFn: (decision: 'approve' | 'decline') => api.ask(`/trail/redactions/${id}/${decision}`, { method: 'POST' }),
    onSettled: refresh,
  })
}

/** A redaction changes the record, too. */
function useRefreshTrail(): () => Promise<unknown> {
  const queries = useQueryClient()
  const slug = useSlug()
  return () =>
    Promise.all([
      queries.invalidateQueries({ queryKey: [slug, 'trail'] }),
      queries.invalidateQueries({ queryKey: [slug, 'improvements'] }),
    ])
}
