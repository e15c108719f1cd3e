import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useRef } from 'react'
import { metric } from '#domain/records/metric/metric.ts'
import { useApi, useSlug } from '#web/api/useApi.tsx'
import { saidOf, type Values } from './metricDraft.ts'

interface Wanted {
  readonly values: Values
  /** Put into use at once, not only kept. */
  readonly isUsed: boolean
}

/** Makes the metric and puts it into use if that is wanted. A refusal at the second step leaves the draft, and the next try goes on from it. */
export function useMakeMetric(onMade: (ref: string) => void) {
  const api = useApi()
  const slug = useSlug()
  const queries = useQueryClient()
  const begun = useRef<{ readonly id: string; readonly version: number; readonly number: string | null } | null>(null)
  return useMutation({
    mutationFn: async ({ values, isUsed }: Wanted) => {
      const said = saidOf(values)
      const input = { title: null, ...said }
      begun.current = begun.current
        ? await api.edit(metric, begun.current as never, values)
        : await api.create(metric, input)
      if (!isUsed) return begun.current
      return await api.move(metric, begun.current, { move: 'activate', input: {} })
    },
    onSuccess: async ({ id, number }) => {
      await queries.invalidateQueries({ queryKey: [slug, metric.plural] })
      onMade(number ?? id)
    },
  })
}
