import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import type { Band } from '#domain/prioritization/model.ts'
import { queryString } from '#web/api/client.ts'
import type { Named } from '#web/api/shapes.ts'
import { useApi, useSlug } from '#web/api/useApi.tsx'

export interface Ranked {
  readonly id: string
  readonly number: string | null
  readonly title: string
  readonly state: string
  readonly owner: Named | null
  readonly score: number
  readonly band: Band
  readonly overrideReason: 'legalDuty' | 'seriousNonconformity' | 'imminentHarm' | null
  readonly effortDays: number | null
  readonly rank: number
  readonly cumulativeEffort: number
  readonly unknownEfforts: number
  readonly isWithinCapacity: boolean
  readonly isOutdated: boolean
}

interface RankingPage {
  readonly model: { readonly id: string; readonly key: string; readonly label: string }
  readonly capacityDays: number
  readonly items: readonly Ranked[]
  readonly next: string | null
}

export function useRanking(model: string | undefined) {
  const api = useApi()
  const slug = useSlug()
  const list = useInfiniteQuery({
    queryKey: [slug, 'improvements', 'ranking', model],
    queryFn: ({ pageParam, signal }) =>
      api.ask<RankingPage>(`/ranking${queryString({ model, limit: '100', cursor: pageParam })}`, { signal }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last: RankingPage) => last.next ?? undefined,
  })
  return { ...list, first: list.data?.pages[0], items: list.data?.pages.flatMap((page) => page.items) ?? [] }
}

interface Model {
  readonly key: string
  readonly label: string
  readonly position: number | null
}

/** The models in force; the first one ranks, the others can be looked at. */
export function useModels(): readonly Model[] {
  const api = useApi()
  const slug = useSlug()
  const { data } = useQuery({
    queryKey: [slug, 'scoringModels'],
    queryFn: () => api.ask<{ readonly items: readonly Model[] }>('/scoring-models'),
  })
  return data?.items.filter(({ position }) => position !== null) ?? []
}
