import { useQuery } from '@tanstack/react-query'
import { metric } from '#domain/records/metric/metric.ts'
import { metricText } from '#domain/words/metricScreen.ts'
import type { Page, Person } from '#web/api/shapes.ts'
import { useApi, useSlug } from '#web/api/useApi.tsx'
import { useWords } from '#web/words/useWords.tsx'
import type { Batch } from '../shapes.ts'

/** The deliveries of a metric's readings, and who made each. */
export function useBatches(id: string) {
  const { say } = useWords()
  const api = useApi()
  const slug = useSlug()
  const { data, error } = useQuery({
    queryKey: [slug, metric.plural, 'batches', id],
    queryFn: ({ signal }) => api.ask<Page<Batch>>(`/${metric.plural}/${id}/batches`, { signal }),
  })
  const batches = data?.items ?? []
  const people = useQuery({
    queryKey: [slug, 'people', 'everyone'],
    queryFn: ({ signal }) => api.ask<Page<Person>>('/people?limit=200', { signal }),
    enabled: batches.some(({ by }) => by !== null),
    staleTime: 60_000,
  })
  const names = new Map(people.data?.items.map((person) => [person.id, person.name]))
  return {
    batches,
    isRead: data !== undefined,
    error,
    whoOf: ({ by }: Batch) => (by === null ? say(metricText.clock) : (names.get(by) ?? '')),
  }
}
