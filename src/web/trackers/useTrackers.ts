import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { TrackerKind } from '#domain/trackers/kinds.ts'
import { useApi, useSlug } from '#web/api/useApi.tsx'

export interface Tracker {
  readonly id: string
  readonly kind: TrackerKind
  readonly name: string
  readonly address: string
  readonly heardAt: string | null
}

export interface NewTracker {
  readonly kind: TrackerKind
  readonly name: string
  readonly address: string
}

export interface MadeTracker {
  readonly tracker: Tracker
  /** Shown once. */
  readonly secret: string
}

export function useTrackers() {
  const api = useApi()
  const slug = useSlug()
  return useQuery({
    queryKey: [slug, 'trackers'],
    // Every record's page asks; they change with the settings alone.
    staleTime: 300_000,
    queryFn: async ({ signal }) =>
      (await api.ask<{ readonly items: readonly Tracker[] }>('/trackers', { signal })).items,
  })
}

export function useAddTracker(onMade: (made: MadeTracker) => void) {
  const api = useApi()
  const refresh = useRefresh()
  return useMutation({
    mutationFn: (body: NewTracker) => api.ask<MadeTracker>('/trackers', { method: 'POST', body }),
    onSuccess: async (made) => {
      await refresh()
      onMade(made)
    },
  })
}

export function useEndTracker(id: string) {
  const api = useApi()
  return useMutation({ mutationFn: () => api.ask(`/trackers/${id}`, { method: 'DELETE' }), onSuccess: useRefresh() })
}

function useRefresh(): () => Promise<unknown> {
  const queries = useQueryClient()
  const slug = useSlug()
  return () => queries.invalidateQueries({ queryKey: [slug, 'trackers'] })
}
