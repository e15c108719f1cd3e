import { useDebouncedValue } from '@mantine/hooks'
import { useQuery } from '@tanstack/react-query'
import { queryString } from '#web/api/client.ts'
import type { Page } from '#web/api/shapes.ts'
import { useApi, useSlug } from '#web/api/useApi.tsx'

const PAUSE_MS = 150

/** Records found by number or words, a moment after the typing stops; nothing is asked below two letters. */
export function useRecordSearch(typed: string, plural = 'improvements') {
  const api = useApi()
  const slug = useSlug()
  const [query] = useDebouncedValue(typed.trim(), PAUSE_MS)
  const enough = query.length >= 2
  return useQuery<Page>({
    queryKey: [slug, plural, 'search', query],
    queryFn: ({ signal }) => api.ask<Page>(`/${plural}${queryString({ q: query, limit: '8' })}`, { signal }),
    enabled: enough,
    placeholderData: (before: Page | undefined) => (enough ? before : undefined),
  })
}
