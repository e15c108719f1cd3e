import { useQuery } from '@tanstack/react-query'
import { useApi, useSlug } from '#web/api/useApi.tsx'

export interface CoveredCommitment {
  readonly id: string
  readonly requirements: readonly string[]
  readonly objectives: readonly {
    readonly id: string
    readonly number: string | null
    readonly title: string
    readonly state: string
  }[]
  readonly linked: number
  readonly isWithoutObjective: boolean
  readonly isWithoutOperation: boolean
}

/** Every commitment that holds, with what carries it out. */
export function useCoverage() {
  const api = useApi()
  const slug = useSlug()
  return useQuery({
    queryKey: [slug, 'commitments', 'coverage'],
    queryFn: async ({ signal }) =>
      (await api.ask<{ readonly items: readonly CoveredCommitment[] }>('/commitment-coverage', { signal })).items,
  })
}
