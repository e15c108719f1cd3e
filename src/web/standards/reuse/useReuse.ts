import { useMutation, useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import type { SourceStandard } from '#domain/standards/crosswalk/harmonized.ts'
import type { Strength, Weights } from '#domain/standards/crosswalk/strength.ts'
import type { Reuse, ReuseRow } from '#domain/standards/reuse.ts'
import { useApi, useSlug } from '#web/api/useApi.tsx'

export interface SeenRow extends ReuseRow {
  readonly evidenced: readonly string[]
  readonly shipped: Strength | null
  readonly reason: string | null
  readonly by: string | null
}

export interface ReuseNow {
  readonly potential: Reuse
  readonly actual: Omit<Reuse, 'rows'> & { readonly rows: readonly SeenRow[] }
}

/** What could be used again of a standard, and what is today. */
export function useReuse(source: SourceStandard): ReuseNow {
  const api = useApi()
  const slug = useSlug()
  return useSuspenseQuery({
    queryKey: [slug, 'reuse', source],
    queryFn: ({ signal }) => api.ask<ReuseNow>(`/reuse?source=${source}`, { signal }),
  }).data
}

interface Change {
  readonly path: string
  readonly body: object
}

/** Changes weights or one strength; every figure is asked anew. */
export function useChangeReuse(onDone: () => void) {
  const api = useApi()
  const slug = useSlug()
  const queries = useQueryClient()
  return useMutation({
    mutationFn: ({ path, body }: Change) => api.ask(path, { method: 'PUT', body }),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: [slug, 'reuse'] })
      onDone()
    },
  })
}

export const weightsChange = (body: Omit<Weights, 'none'>): Change => ({ path: '/reuse/weights', body })
