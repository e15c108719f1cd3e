import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { Technique } from '#domain/causes/causeAnswers.ts'
import type { Ask } from '#web/api/request.ts'
import { useApi, useSlug } from '#web/api/useApi.tsx'
import type { ReadAnalysis, ReadCauses } from './shapes.ts'

/** Others may be drawing: how often their strokes are looked for. */
const LOOK_AGAIN = 15_000

/** The record whose causes are analysed. */
export interface CausesOf {
  readonly plural: string
  readonly record: string
}

/** Where the analyses of a record are read from and kept. */
export function useCausesPlace({ plural, record }: CausesOf) {
  const api = useApi()
  const slug = useSlug()
  const queries = useQueryClient()
  const key = [slug, plural, 'around', record, 'causes']
  const path = `/${plural}/${record}/causes`
  const put = (answered: ReadAnalysis) =>
    queries.setQueryData<ReadCauses>(key, (before) => before && { ...before, items: withThis(before.items, answered) })
  return {
    key,
    put,
    ask: <T>(below: string, more?: Ask) => api.ask<T>(`${path}${below}`, more),
    /** What an analysis brought about: what the record's next step waits for, and its history. */
    tellRecord: () =>
      queries.invalidateQueries({
        queryKey: [slug, plural],
        predicate: ({ queryKey }) => queryKey[2] === 'record' || queryKey[4] === 'trail',
      }),
    current: (id: string) => queries.getQueryData<ReadCauses>(key)?.items.find((each) => each.id === id),
    readAgain: () => queries.invalidateQueries({ queryKey: key }),
  }
}

function withThis(items: readonly ReadAnalysis[], answered: ReadAnalysis): readonly ReadAnalysis[] {
  if (answered.state === 'withdrawn') return items.filter(({ id }) => id !== answered.id)
  if (!items.some(({ id }) => id === answered.id)) return [...items, answered]
  return items.map((each) => (each.id === answered.id ? answered : each))
}

export function useCauses(of: CausesOf) {
  const { key, ask } = useCausesPlace(of)
  return useQuery({
    queryKey: key,
    queryFn: ({ signal }) => ask<ReadCauses>('', { signal }),
    refetchInterval: LOOK_AGAIN,
  })
}

export function useBegin(of: CausesOf) {
  const { ask, put, tellRecord } = useCausesPlace(of)
  return useMutation({
    mutationFn: (technique: Technique) => ask<ReadAnalysis>('', { method: 'POST', body: { technique } }),
    onSuccess: async (begun) => {
      put(begun)
      await tellRecord()
    },
  })
}

type Settling = 'complete' | 'reopen' | 'withdraw'

export function useSettle(of: CausesOf, { id, version }: Pick<ReadAnalysis, 'id' | 'version'>) {
  const { ask, put, tellRecord } = useCausesPlace(of)
  return useMutation({
    mutationFn: ({ what, reason }: { what: Settling; reason?: string }) =>
      ask<ReadAnalysis>(`/${id}/${what}`, { method: 'POST', version, ...(reason && { body: { reason } }) }),
    onSuccess: async (settled) => {
      put(settled)
      await tellRecord()
    },
  })
}

export function useTeam(of: CausesOf, { id, version }: Pick<ReadAnalysis, 'id' | 'version'>) {
  const { ask, put } = useCausesPlace(of)
  return useMutation({
    mutationFn: (team: readonly string[]) =>
      ask<ReadAnalysis>(`/${id}/team`, { method: 'PUT', version, body: { team } }),
    onSuccess: put,
  })
}
