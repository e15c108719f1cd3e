import { useMutation } from '@tanstack/react-query'
import type { MetricDefinition } from '#domain/records/metric/definition.ts'
import { metric as metricType } from '#domain/records/metric/metric.ts'
import { metricText } from '#domain/words/metricScreen.ts'
import { useApi } from '#web/api/useApi.tsx'
import { toast } from '#web/parts/toast.ts'
import { useWords } from '#web/words/useWords.tsx'
import { useRefreshReadings } from '../useSeries.ts'

interface Outcome {
  readonly added: number
  readonly restated: number
}

export interface SaidReading {
  readonly period: string | null
  /** Null says that the period has none. */
  readonly value?: number | null
  readonly num?: number
  readonly den?: number
}

/** Sends one reading said by hand, and has everything that rests on the metric's readings read again. */
export function useSendReading({ id }: MetricDefinition, onSent: () => void) {
  const { say } = useWords()
  const api = useApi()
  const refresh = useRefreshReadings()
  return useMutation({
    mutationFn: (reading: SaidReading) =>
      api.ask<Outcome>(`/${metricType.plural}/${id}/points`, {
        method: 'POST',
        body: { source: say(metricText.byHand), readings: [reading] },
      }),
    onSuccess: async ({ added, restated }) => {
      toast({ text: say(added + restated > 0 ? metricText.added : metricText.unchanged) })
      await refresh()
      onSent()
    },
  })
}
