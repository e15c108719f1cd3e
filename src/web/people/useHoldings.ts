import { useQuery } from '@tanstack/react-query'
import { useApi, useSlug } from '#web/api/useApi.tsx'

/** What a successor would take over: a record as its owner, or one of its actions. */
export interface Holding {
  readonly record: string
  readonly number: string | null
  /** Null where the record is for narrower eyes. */
  readonly title: string | null
  readonly state: string
  readonly due: string | null
  readonly as: 'owner' | 'action'
  readonly what: string | null
}

export function useHoldings(person: string) {
  const api = useApi()
  const slug = useSlug()
  return useQuery({
    queryKey: [slug, 'people', 'holdings', person],
    queryFn: async ({ signal }) =>
      (await api.ask<{ readonly items: readonly Holding[] }>(`/people/${person}/holdings`, { signal })).items,
  })
}
