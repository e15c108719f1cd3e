import { useQueryClient, useSuspenseQueries } from '@tanstack/react-query'
import { useCallback } from 'react'
import type { ScoringModel } from '#domain/prioritization/model.ts'
import { improvement } from '#domain/records/improvement/improvement.ts'
import type { Organization, Page } from '#web/api/shapes.ts'
import { useApi, useSlug } from '#web/api/useApi.tsx'
import { useRefreshRows } from '#web/register/useRefreshRows.ts'
import type { ImprovementRecord } from './place.ts'

interface KeptModel extends ScoringModel {
  readonly position: number | null
}

interface DutyException {
  readonly duty: string
  readonly fromDay: string
  readonly untilDay: string
  readonly endedAt: string | null
}

const MINUTES = 60_000

/** Everything an improvement's page needs before it can say what is next; waits for all of it. */
export function useImprovement(ref: string) {
  const api = useApi()
  const slug = useSlug()
  const [record, organization, models, exceptions] = useSuspenseQueries({
    queries: [
      {
        queryKey: [slug, 'improvements', 'record', ref],
        queryFn: async () => (await api.read(improvement, ref)) as ImprovementRecord,
      },
      {
        queryKey: [slug, 'organization'],
        queryFn: () => api.ask<Organization>('/organization'),
        staleTime: 5 * MINUTES,
      },
      {
        queryKey: [slug, 'scoring-models'],
        queryFn: () => api.ask<Page<KeptModel>>('/scoring-models'),
        staleTime: MINUTES,
      },
      {
        queryKey: [slug, 'duty-exceptions'],
        queryFn: () => api.ask<Page<DutyException>>('/duty-exceptions'),
        staleTime: MINUTES,
      },
    ],
  })
  const { today } = record.data
  return {
    record: record.data,
    organization: organization.data,
    models: models.data.items
      .filter(({ position }) => position !== null)
      .toSorted((one, other) => (one.position ?? 0) - (other.position ?? 0)),
    exceptions: exceptions.data.items
      .filter(({ fromDay, untilDay, endedAt }) => endedAt === null && fromDay <= today && untilDay >= today)
      .map(({ duty }) => duty),
    put: usePut(ref),
  }
}

/** Shows a newly answered record at once, and has lists and what lies around it read again. */
function usePut(ref: string) {
  const slug = useSlug()
  const queries = useQueryClient()
  const refresh = useRefreshRows()
  return useCallback(
    async (record: ImprovementRecord) => {
      for (const at of new Set([ref, record.id])) queries.setQueryData([slug, 'improvements', 'record', at], record)
      await refresh([record.id])
    },
    [queries, slug, ref, refresh],
  )
}
