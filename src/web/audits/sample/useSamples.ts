import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useApi, useSlug } from '#web/api/useApi.tsx'
import type { Sample, Samples } from './shapes.ts'

/** The samples of an audit, and what changes them. */
export function useSamples(audit: string) {
  const api = useApi()
  const slug = useSlug()
  const key = [slug, 'audits', 'samples', audit]
  return useQuery({ queryKey: key, queryFn: ({ signal }) => api.ask<Samples>(`/audits/${audit}/samples`, { signal }) })
}

interface Drawing {
  readonly title: string
  /** Absent: the AI systems. */
  readonly population?: readonly { readonly label: string; readonly stratum?: string }[]
}

export function useDrawSample(audit: string) {
  return useSampleChange(audit, (drawing: Drawing) => ({ path: `/audits/${audit}/samples`, body: drawing }))
}

interface Judged {
  readonly sample: string
  readonly item: string
  readonly why: string
}

export function useAddToSample(audit: string) {
  return useSampleChange(audit, ({ sample, ...body }: Judged) => ({
    path: `/audits/${audit}/samples/${sample}/judgement`,
    body,
  }))
}

function useSampleChange<T>(audit: string, asked: (input: T) => { readonly path: string; readonly body: object }) {
  const api = useApi()
  const slug = useSlug()
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (input: T) => {
      const { path, body } = asked(input)
      return api.ask<Sample>(path, { method: 'POST', body })
    },
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: [slug, 'audits', 'samples', audit] })
      await queries.invalidateQueries({ queryKey: [slug, 'audits', 'record'] })
    },
  })
}
