import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { metric } from '#domain/records/metric/metric.ts'
import { queryString } from '#web/api/client.ts'
import type { Page, Query } from '#web/api/shapes.ts'
import { useApi, useSlug } from '#web/api/useApi.tsx'
import type { MetricItem, SeriesLine } from './shapes.ts'

const PAGE = 50
const LAST = 24

interface MetricPage extends Page<MetricItem> {
  readonly lines: ReadonlyMap<string, SeriesLine>
}

/** Metrics page by page, each page with the newest readings of its metrics. */
export function useMetrics(query: Query) {
  const api = useApi()
  const slug = useSlug()
  return useInfiniteQuery({
    queryKey: [slug, metric.plural, 'list', query],
    queryFn: async ({ pageParam, signal }): Promise<MetricPage> => {
      const asked = queryString({ ...query, limit: String(PAGE), cursor: pageParam })
      const page = await api.ask<Page<MetricItem>>(`/${metric.plural}${asked}`, { signal })
      const refs = page.items.map(({ id }) => id).join(',')
      const series = refs
        ? await api.ask<Page<SeriesLine>>(`/metric-series?metrics=${refs}&last=${LAST}`, { signal })
        : null
      return { ...page, lines: new Map(series?.items.map((line) => [line.metric.id, line])) }
    },
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next ?? undefined,
  })
}

const MOST_NAMED = '200'

/** The services that metrics name, for the filter. */
export function useServices(plural: string): readonly string[] {
  const api = useApi()
  const slug = useSlug()
  const { data } = useQuery({
    queryKey: [slug, plural, 'services'],
    queryFn: ({ signal }) =>
      api.ask<Page<{ readonly service: string | null }>>(`/${plural}${queryString({ limit: MOST_NAMED })}`, { signal }),
    staleTime: 60_000,
  })
  return [...new Set((data?.items ?? []).flatMap(({ service }) => service ?? []))].sort()
}
