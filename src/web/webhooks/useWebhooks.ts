import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { DeliveryState, OutChannel } from '#domain/notices/deliveries.ts'
import type { WebhookEvent } from '#domain/notices/webhookEvents.ts'
import { queryString } from '#web/api/client.ts'
import type { Ask } from '#web/api/request.ts'
import { useApi, useSlug } from '#web/api/useApi.tsx'

export interface Webhook {
  readonly id: string
  readonly name: string
  readonly address: string
  readonly events: readonly WebhookEvent[]
  readonly types: readonly string[]
  readonly state: 'active' | 'paused'
  readonly failures: number
  readonly failingSince: string | null
  readonly lastSuccessAt: string | null
  readonly waiting: number
  readonly dead: number
  readonly version: number
}

export interface Delivery {
  readonly id: string
  readonly channel: OutChannel
  readonly at: string
  readonly state: DeliveryState
  readonly attempts: number
  readonly nextAt: string | null
  readonly fault: { readonly code: string; readonly sentence: string } | null
  readonly event: string | null
  readonly notices: number
  readonly person: { readonly id: string; readonly name: string } | null
  readonly webhook: { readonly id: string; readonly name: string } | null
  readonly record: {
    readonly id: string
    readonly type: string
    readonly number: string | null
    readonly title: string
  } | null
}

const EVERY_MS = 15_000

/** Every webhook, looked at again while one watches: deliveries go out by themselves. */
export function useWebhooks() {
  const api = useApi()
  const slug = useSlug()
  return useQuery({
    queryKey: [slug, 'outgoing', 'webhooks'],
    queryFn: async ({ signal }) =>
      (await api.ask<{ readonly items: readonly Webhook[] }>('/webhooks', { signal })).items,
    refetchInterval: EVERY_MS,
  })
}

export interface LogQuery {
  readonly channel?: string | undefined
  readonly state?: string | undefined
  readonly webhook?: string | undefined
}

/** What left the house, newest first, page by page. */
export function useDeliveries(query: LogQuery) {
  const api = useApi()
  const slug = useSlug()
  return useInfiniteQuery({
    queryKey: [slug, 'outgoing', 'log', query],
    queryFn: ({ pageParam, signal }) =>
      api.ask<{ readonly items: readonly Delivery[]; readonly next: string | null }>(
        `/deliveries${queryString({ ...query, limit: '30', cursor: pageParam })}`,
        { signal },
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next ?? undefined,
    refetchInterval: EVERY_MS,
  })
}

/** Something done to a webhook or a delivery; everything about what leaves is asked again afterwards. */
export function useOutgoingAct<T>(onDone?: (done: T) => void) {
  const api = useApi()
  const slug = useSlug()
  const queries = useQueryClient()
  return useMutation({
    mutationFn: ({ path, ...ask }: Ask & { readonly path: string }) => api.ask<T>(path, { method: 'POST', ...ask }),
    ...(onDone && { onSuccess: onDone }),
    onSettled: () => queries.invalidateQueries({ queryKey: [slug, 'outgoing'] }),
  })
}
