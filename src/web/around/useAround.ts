import { useQuery, useQueryClient } from '@tanstack/react-query'
import type { Page } from '#web/api/shapes.ts'
import { useApi, useSlug } from '#web/api/useApi.tsx'
import { useRecordPlace } from '#web/record/recordPlace.ts'

export type Part = 'comments' | 'evidence' | 'links' | 'trail' | 'watch' | 'elsewhere'

/** The address of something around the record at hand, and a way to have its parts read again. */
export function useAround() {
  const api = useApi()
  const slug = useSlug()
  const queries = useQueryClient()
  const { type, record } = useRecordPlace()
  const path = (part: Part, ...rest: readonly string[]) => `/${[type.plural, record.id, part, ...rest].join('/')}`
  const key = (part: Part) => [slug, type.plural, 'around', record.id, part]
  return {
    api,
    path,
    key,
    refresh: (...parts: readonly Part[]) =>
      Promise.all(parts.map((part) => queries.invalidateQueries({ queryKey: key(part) }))),
  }
}

/** A list around the record that is read whole. */
export function useAroundList<T>(part: Part) {
  const { api, path, key } = useAround()
  return useQuery({ queryKey: key(part), queryFn: ({ signal }) => api.ask<Page<T>>(path(part), { signal }) })
}
