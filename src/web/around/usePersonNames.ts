import { useQuery } from '@tanstack/react-query'
import { placeOf } from '#domain/around/placeOf.ts'
import type { AnyRecordType } from '#domain/kernel/moves.ts'
import type { Page, Person } from '#web/api/shapes.ts'
import { useApi, useSlug } from '#web/api/useApi.tsx'
import { useRecordPlace } from '#web/record/recordPlace.ts'
import type { TrailEntry } from './shapes.ts'

/** Names of everyone a history speaks of, those included whom the record no longer names. */
export function usePersonNames(entries: readonly TrailEntry[]): Readonly<Record<string, string>> {
  const api = useApi()
  const slug = useSlug()
  const { type, record } = useRecordPlace()
  const known = {
    ...record.names,
    ...Object.fromEntries(entries.flatMap(({ actor: { id, name } }) => (id && name ? [[id, name]] : []))),
  }
  const isUnknown = entries.some(({ changes }) =>
    changes.some((change) => mentioned(type, change).some((id) => !(id in known))),
  )
  const { data } = useQuery({
    queryKey: [slug, 'people', 'everyone'],
    queryFn: ({ signal }) => api.ask<Page<Person>>('/people?limit=200', { signal }),
    enabled: isUnknown,
    staleTime: 60_000,
  })
  return { ...Object.fromEntries((data?.items ?? []).map(({ id, name }) => [id, name])), ...known }
}

function mentioned(type: AnyRecordType, { path, before, after }: TrailEntry['changes'][number]): readonly string[] {
  if (placeOf(type, path).field?.kind !== 'person') return []
  return [before, after].flat().filter((value): value is string => typeof value === 'string')
}
