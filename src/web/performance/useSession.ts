import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { metric } from '#domain/records/metric/metric.ts'
import type { Looked } from '#domain/records/performanceReview/fields.ts'
import { performanceReview } from '#domain/records/performanceReview/performanceReview.ts'
import type { Page, RecordOf } from '#web/api/shapes.ts'
import { useApi, useSlug } from '#web/api/useApi.tsx'
import type { MetricItem, SeriesLine } from '#web/metrics/shapes.ts'

export type Row = Pick<Looked, 'seen' | 'disposition' | 'improvement'>
export type Review = RecordOf<typeof performanceReview> & { readonly today: string }

const MOST = 60
const LAST = 24

/** The metrics in use with their newest readings. */
export function useSessionMetrics() {
  const api = useApi()
  const slug = useSlug()
  return useQuery({
    queryKey: [slug, metric.plural, 'session'],
    queryFn: async ({ signal }) => {
      const { items } = await api.ask<Page<MetricItem>>(`/${metric.plural}?state=active&sort=title&limit=${MOST}`, {
        signal,
      })
      if (items.length === 0) return []
      const series = await api.ask<Page<SeriesLine>>(
        `/metric-series?metrics=${items.map(({ id }) => id).join(',')}&last=${LAST}`,
        { signal },
      )
      return series.items.toSorted((one, other) => one.metric.name.localeCompare(other.metric.name))
    },
  })
}

/** What is said of each metric so far, and the move that records it. */
export function useSession(record: Review, onHeld: (record: Review) => void) {
  const api = useApi()
  const [rows, setRows] = useState<Readonly<Record<string, Row>>>({})
  const [conclusion, setConclusion] = useState('')
  const looked = Object.entries(rows).filter(([, row]) => row.disposition !== null)
  const { mutate, isPending, error } = useMutation({
    mutationFn: async () =>
      (await api.move(performanceReview, record, {
        move: 'hold',
        input: {
          looked: looked.map(([of, row]) => ({ id: '', metric: of, ...row })),
          ...(conclusion.trim() ? { conclusion: conclusion.trim() } : {}),
        },
      })) as Review,
    onSuccess: onHeld,
  })
  return {
    rows,
    change: (changed: Readonly<Record<string, Row>>) => setRows({ ...rows, ...changed }),
    conclusion,
    setConclusion,
    count: looked.length,
    hold: () => !isPending && mutate(),
    isPending,
    error,
  }
}
