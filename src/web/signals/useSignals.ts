import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { queryString } from '#web/api/client.ts'
import type { Page, Query } from '#web/api/shapes.ts'
import { useApi, useSlug } from '#web/api/useApi.tsx'
import type { SeriesLine } from '#web/metrics/shapes.ts'
import type { Signal } from './shapes.ts'

const PAGE = '30'
const LAST = 24

interface SignalPage extends Page<Signal> {
  readonly lines: ReadonlyMap<string, SeriesLine>
}

/** Signals page by page, each page with the newest readings of its metrics. */
export function useSignals(query: Query) {
  const api = useApi()
  const slug = useSlug()
  return useInfiniteQuery({
    queryKey: [slug, 'signals', 'list', query],
    queryFn: async ({ pageParam, signal }): Promise<SignalPage> => {
      const page = await api.ask<Page<Signal>>(`/signals${queryString({ ...query, limit: PAGE, cursor: pageParam })}`, {
        signal,
      })
      return { ...page, lines: await linesOf(page.items, (path) => api.ask(path, { signal })) }
    },
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next ?? undefined,
  })
}

/** The signals behind one candidate, with the newest readings of their metrics. */
export function useSignalsOf(improvement: string | null) {
  const api = useApi()
  const slug = useSlug()
  return useQuery({
    queryKey: [slug, 'signals', 'of', improvement],
    queryFn: async ({ signal }): Promise<SignalPage> => {
      const page = await api.ask<Page<Signal>>(`/signals${queryString({ improvement: improvement ?? undefined })}`, {
        signal,
      })
      return { ...page, lines: await linesOf(page.items, (path) => api.ask(path, { signal })) }
    },
    enabled: improvement !== null,
  })
}

async function linesOf(
  signals: readonly Signal[],
  ask: (path: string) => Promise<Page<SeriesLine>>,
): Promise<Map<string, SeriesLine>> {
  const metrics = [...new Set(signals.flatMap(({ metric }) => metric?.id ?? []))]
  if (metrics.length === 0) return new Map()
  const { items } = await ask(`/metric-series?metrics=${metrics.join(',')}&last=${LAST}`)
  return new Map(items.map((line) => [line.metric.id, line]))
}
