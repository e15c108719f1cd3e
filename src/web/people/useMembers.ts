import { useInfiniteQuery, useQueries, useQuery, useQueryClient } from '@tanstack/react-query'
import { queryString } from '#web/api/client.ts'
import type { Page, Person } from '#web/api/shapes.ts'
import { useApi, useSlug } from '#web/api/useApi.tsx'

/** A person of the organization, as the people's own pages read them. */
export interface Member extends Person {
  readonly unit: string | null
  readonly manager: string | null
  readonly version: number
}

export interface MembersAsked {
  readonly q?: string | undefined
  readonly active: 'true' | 'false'
}

const PAGE = '100'

/** People by name, page by page. */
export function useMembers(asked: MembersAsked) {
  const api = useApi()
  const slug = useSlug()
  const list = useInfiniteQuery({
    queryKey: [slug, 'people', 'list', asked],
    queryFn: ({ pageParam, signal }) =>
      api.ask<Page<Member>>(`/people${queryString({ ...asked, limit: PAGE, cursor: pageParam })}`, { signal }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last: Page<Member>) => last.next ?? undefined,
  })
  return { ...list, items: list.data?.pages.flatMap(({ items }) => items) ?? [] }
}

export function useMember(id: string) {
  return useQuery(useMemberQuery()(id))
}

/** Names of people by id, as they become known; what is at hand is not asked for again. */
export function useNames(ids: readonly (string | null)[], known: readonly Member[] = []): Record<string, string> {
  const query = useMemberQuery()
  const named = new Map(known.map(({ id, name }) => [id, name]))
  const missing = [...new Set(ids)].filter((id): id is string => id !== null && !named.has(id))
  const found = useQueries({ queries: missing.map(query) })
  for (const { data } of found) if (data) named.set(data.id, data.name)
  return Object.fromEntries(named)
}

function useMemberQuery() {
  const api = useApi()
  const slug = useSlug()
  return (id: string) => ({
    queryKey: [slug, 'people', 'one', id],
    queryFn: ({ signal }: { readonly signal: AbortSignal }) => api.ask<Member>(`/people/${id}`, { signal }),
  })
}

/** After anything about people has changed: every list, name and holding is asked for anew. */
export function useRefreshPeople(): () => Promise<unknown> {
  const queries = useQueryClient()
  const slug = useSlug()
  return () =>
    Promise.all([
      queries.invalidateQueries({ queryKey: [slug, 'people'] }),
      queries.invalidateQueries({ queryKey: [slug, 'invitations'] }),
      queries.invalidateQueries({ queryKey: ['me'] }),
    ])
}
