import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { monthsAfter } from '#domain/reports/quarters.ts'
import { useApi, useSlug } from '#web/api/useApi.tsx'
import type { Trends } from './shapes.ts'

/** How far one may look back, in whole months beside the one under way; twelve is what the server answers unasked. */
export const spans = [6, 12, 24, 36] as const
export const USUAL_SPAN = 12

/** Trends over the last so many months. The server says which day it is; until it has, there is nothing to reckon from. */
export function useTrends(months: number) {
  const api = useApi()
  const slug = useSlug()
  const usual = useQuery({
    queryKey: [slug, 'nonconformity-trends', 'usual'],
    queryFn: ({ signal }) => api.ask<Trends>('/nonconformity-trends', { signal }),
  })
  const today = usual.data?.today
  const from = today && monthsAfter(today, -months)
  const other = useQuery({
    queryKey: [slug, 'nonconformity-trends', from],
    queryFn: ({ signal }) => api.ask<Trends>(`/nonconformity-trends?from=${from}`, { signal }),
    enabled: from !== undefined && months !== USUAL_SPAN,
    placeholderData: keepPreviousData,
  })
  return months === USUAL_SPAN ? usual : other
}
