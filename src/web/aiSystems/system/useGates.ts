import { useQuery } from '@tanstack/react-query'
import { aiSystem } from '#domain/records/aiSystem/aiSystem.ts'
import type { GateName } from '#domain/records/aiSystem/decisionFields.ts'
import type { SpokenRefusal } from '#web/api/problem.ts'
import { useApi, useSlug } from '#web/api/useApi.tsx'
import type { ReadSystem } from './read.ts'

/** A gate as the API and the pipeline see it. */
export interface GateRead {
  readonly gate: GateName
  readonly state: 'passed' | 'ready' | 'closed' | 'later' | 'skipped'
  /** Decided go, and all it rests on holds. */
  readonly open: boolean
  readonly decision: string | null
  readonly decidedAt: string | null
  readonly decidedBy: string | null
  readonly conditions: string | null
  readonly seats: readonly string[]
  readonly agreed: readonly string[]
  readonly refusals: readonly SpokenRefusal[]
}

/** Every gate of a system, with what keeps it closed; read anew with every version of the record. */
export function useGates({ id, version }: Pick<ReadSystem, 'id' | 'version'>) {
  const api = useApi()
  const slug = useSlug()
  return useQuery({
    queryKey: [slug, aiSystem.plural, 'gates', id, version],
    queryFn: async ({ signal }) =>
      (await api.ask<{ readonly items: readonly GateRead[] }>(`/ai-systems/${id}/gates`, { signal })).items,
    placeholderData: (before) => before,
  })
}
