import { Select } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { type FeedKind, feedKinds } from '#domain/feeds/kinds.ts'
import { feedText } from '#domain/words/feedScreen.ts'
import { useApi, useSlug } from '#web/api/useApi.tsx'
import type { MetricItem } from '#web/metrics/shapes.ts'
import { useWords } from '#web/words/useWords.tsx'

interface Shown {
  readonly kind: FeedKind
  readonly value: string | null
  readonly onChange: (metric: string | null) => void
  readonly error?: string | undefined
}

/** The metric a feed fills: those in use, of a kind it can give, that Meliora does not compute itself. */
export function MetricSelect({ kind, value, onChange, error }: Shown) {
  const { say } = useWords()
  const { metric: need, fills } = feedKinds[kind]
  const { data } = useMetricsInUse()
  const kinds: readonly string[] = fills ?? []
  const fitting = (data ?? []).filter(({ formula, kind }) => !formula && kind !== null && kinds.includes(kind))
  return (
    <Select
      label={say(feedText.metric)}
      description={say(need === 'optional' ? feedText.metricOptional : feedText.metricHelp)}
      required={need === 'needed'}
      clearable={need === 'optional'}
      searchable
      value={value}
      error={error}
      onChange={onChange}
      nothingFoundMessage={say(feedText.metricNone)}
      data={fitting.map(({ id, number, title }) => ({ value: id, label: number ? `${title} (${number})` : title }))}
    />
  )
}

function useMetricsInUse() {
  const api = useApi()
  const slug = useSlug()
  return useQuery({
    queryKey: [slug, 'metrics', 'for-feeds'],
    queryFn: ({ signal }) =>
      api.ask<{ readonly items: readonly MetricItem[] }>('/metrics?state=active&limit=200&sort=title', { signal }),
    select: ({ items }) => items,
  })
}
