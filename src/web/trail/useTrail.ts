import { useInfiniteQuery } from '@tanstack/react-query'
import { addDays } from '#domain/time/days.ts'
import { queryString } from '#web/api/client.ts'
import { useApi, useSlug } from '#web/api/useApi.tsx'
import { useOrganization } from '#web/api/useMe.ts'
import type { TrailPageAnswer } from './shapes.ts'
import { startOfDay } from './startOfDay.ts'

/** What narrows the trail, as it stands in the address. */
export interface TrailSearch {
  readonly actor?: string
  readonly verb?: string
  /** Days of the organization, both included. */
  readonly from?: string
  readonly to?: string
}

/** The organization's trail, newest first, page by page. */
export function useTrail({ actor, verb, from, to }: TrailSearch) {
  const api = useApi()
  const slug = useSlug()
  const timeZone = useOrganization()?.timeZone
  const list = useInfiniteQuery({
    queryKey: [slug, 'trail', 'list', { actor, verb, from, to, timeZone }],
    queryFn: ({ pageParam, signal }) => {
      const asked = {
        actor,
        verb,
        from: from && startOfDay(from, timeZone ?? 'UTC'),
        to: to && startOfDay(addDays(to, 1), timeZone ?? 'UTC'),
        limit: '50',
        cursor: pageParam,
      }
      return api.ask<TrailPageAnswer>(`/trail${queryString(asked)}`, { signal })
    },
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last: TrailPageAnswer) => last.next ?? undefined,
    enabled: timeZone !== undefined,
  })
  const pages = list.data?.pages ?? []
  return {
    ...list,
    items: pages.flatMap(({ items }) => items),
    mentioned: new Map(pages.flatMap((page) => page.mentioned.map((each) => [each.id, each] as const))),
  }
}
