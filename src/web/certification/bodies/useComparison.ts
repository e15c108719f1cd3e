import { useQuery } from '@tanstack/react-query'
import type { Compared } from '#domain/certification/selection/comparison.ts'
import type { KnownBody } from '#domain/records/bodySelection/bodyChoice.ts'
import { bodySelection } from '#domain/records/bodySelection/bodySelection.ts'
import { useApi, useSlug } from '#web/api/useApi.tsx'

export type ComparedBody = Compared & { readonly known: KnownBody | null }

export interface Comparison {
  readonly weightSum: number
  readonly items: readonly ComparedBody[]
}

/** The candidates of a selection side by side; anew with each version of it. */
export function useComparison({ id, version }: { readonly id: string; readonly version: number }) {
  const api = useApi()
  const slug = useSlug()
  return useQuery({
    queryKey: [slug, bodySelection.plural, id, 'comparison', version],
    queryFn: ({ signal }) => api.ask<Comparison>(`/${bodySelection.plural}/${id}/comparison`, { signal }),
  })
}
