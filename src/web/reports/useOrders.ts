import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useApi, useSlug } from '#web/api/useApi.tsx'
import { useWords } from '#web/words/useWords.tsx'
import type { Format, Order } from './shapes.ts'

/** How often one looks while something is being made. */
const PACE = 700

/** What I ordered, looked at again and again while something is being made. */
export function useOrders() {
  const api = useApi()
  const slug = useSlug()
  return useQuery({
    queryKey: [slug, 'reportOrders'],
    queryFn: async ({ signal }) => (await api.ask<{ items: readonly Order[] }>('/report-orders', { signal })).items,
    refetchInterval: ({ state: { data } }) => (data?.some(({ state }) => state === 'working') ? PACE : false),
  })
}

export interface Ordering {
  readonly report: string
  readonly format: Format
  readonly ref?: string
  /** Of the file; else the reader's. */
  readonly language?: string
}

/** Orders a file and shows it among what is being made. */
export function useOrder() {
  const api = useApi()
  const slug = useSlug()
  const queries = useQueryClient()
  const { language } = useWords()
  return useMutation({
    mutationFn: (ordering: Ordering) =>
      api.ask<Order>('/report-orders', { method: 'POST', body: { language, ...ordering } }),
    onSettled: () => queries.invalidateQueries({ queryKey: [slug, 'reportOrders'] }),
  })
}

/** Takes an order and its file away. */
export function useDrop() {
  const api = useApi()
  const slug = useSlug()
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (id: string) => api.ask(`/report-orders/${id}`, { method: 'DELETE' }),
    onSettled: () => queries.invalidateQueries({ queryKey: [slug, 'reportOrders'] }),
  })
}
