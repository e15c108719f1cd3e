import { useQuery } from '@tanstack/react-query'
import type { LookAlike } from '#domain/records/nonconformity/lookAlikes.ts'
import { nonconformity } from '#domain/records/nonconformity/nonconformity.ts'
import type { MeasuredEffect } from '#domain/records/nonconformity/nonconformityAnswers.ts'
import type { SixRecord } from '#domain/records/nonconformity/sixRecords.ts'
import { queryString } from '#web/api/client.ts'
import { useApi, useSlug } from '#web/api/useApi.tsx'

export type ShownLookAlike = LookAlike & { readonly recurs: boolean }

interface LookAlikes {
  readonly items: readonly ShownLookAlike[]
  /** Why the single form does not fit; empty: it does. */
  readonly obstacles: readonly string[]
}

interface Effect {
  readonly recurrences: readonly LookAlike[]
  readonly measured: MeasuredEffect | null
  readonly records: Readonly<Record<SixRecord, boolean>>
}

/** Cases like this one, given what is being filled in and not yet kept. */
export function useLookAlikes(id: string, said: { readonly requirement?: string; readonly likelyCause?: string } = {}) {
  const api = useApi()
  const slug = useSlug()
  const { requirement, likelyCause } = said
  return useQuery<LookAlikes>({
    queryKey: [slug, nonconformity.plural, 'around', id, 'look-alikes', requirement, likelyCause],
    queryFn: ({ signal }) =>
      api.ask<LookAlikes>(`/nonconformities/${id}/look-alikes${queryString({ requirement, likelyCause })}`, { signal }),
    placeholderData: (before: LookAlikes | undefined) => before,
  })
}

/** Whether it came back, what its metric shows, and which of the six records are there. */
export function useEffectOf(id: string) {
  const api = useApi()
  const slug = useSlug()
  return useQuery({
    queryKey: [slug, nonconformity.plural, 'around', id, 'effect'],
    queryFn: ({ signal }) => api.ask<Effect>(`/nonconformities/${id}/effect`, { signal }),
  })
}
