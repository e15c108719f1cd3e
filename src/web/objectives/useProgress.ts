import { useQuery } from '@tanstack/react-query'
import type { SeriesPoint } from '#domain/measurement/series.ts'
import type { Progress } from '#domain/objectives/progress.ts'
import { queryString } from '#web/api/client.ts'
import { useApi, useSlug } from '#web/api/useApi.tsx'

export interface ObjectiveProgress extends Progress {
  readonly objective: {
    readonly id: string
    readonly number: string | null
    readonly baseline: number | null
    readonly target: number | null
    readonly targetOn: string | null
  }
  readonly metric: {
    readonly id: string
    readonly number: string | null
    readonly name: string
    readonly unit: string
    readonly kind: 'value' | 'proportion' | 'rate'
    readonly direction: 'increase' | 'decrease'
    readonly cadence: 'day' | 'week' | 'month' | 'quarter'
  }
  readonly points: readonly SeriesPoint[]
}

/** Light and trend, of one objective or of all that are approved or followed. */
export function useProgress(objective?: string) {
  const api = useApi()
  const slug = useSlug()
  return useQuery({
    queryKey: [slug, 'objectives', 'progress', objective ?? 'all'],
    queryFn: async ({ signal }) => {
      const path = `/objective-progress${queryString({ objectives: objective })}`
      return (await api.ask<{ readonly items: readonly ObjectiveProgress[] }>(path, { signal })).items
    },
  })
}
