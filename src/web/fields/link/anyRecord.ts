import { useDebouncedValue } from '@mantine/hooks'
import { useQuery } from '@tanstack/react-query'
import { queryString } from '#web/api/client.ts'
import { useApi, useSlug } from '#web/api/useApi.tsx'

/** A record by name alone, of whatever type. */
export interface AnyNamed {
  readonly id: string
  readonly type: string
  readonly number: string | null
  readonly title: string
}

/** A link says `record` where it may lead to a record of any type. */
export const ANY = 'record'

/** Which record an id is. */
export function useAnyNamed(id: string | null) {
  const api = useApi()
  const slug = useSlug()
  return useQuery({
    queryKey: [slug, 'records', id],
    queryFn: ({ signal }) => api.ask<AnyNamed>(`/records/${id}`, { signal }),
    enabled: id !== null,
  })
}

const PAUSE_MS = 200

/** Records of every type, found by number or words a moment after the typing stops. */
export function useAnySearch(typed: string) {
  const api = useApi()
  const slug = useSlug()
  const [q] = useDebouncedValue(typed.trim(), PAUSE_MS)
  return useQuery({
    queryKey: [slug, 'records', 'search', q],
    queryFn: ({ signal }) =>
      api.ask<{ readonly items: readonly AnyNamed[] }>(`/records${queryString({ q })}`, { signal }),
    enabled: q.length >= 2,
  })
}
