import { useQuery, useQueryClient } from '@tanstack/react-query'
import { dayOf } from '#domain/time/days.ts'
import type { Named } from '#web/api/shapes.ts'
import { useApi, useSlug } from '#web/api/useApi.tsx'

export interface DutyException {
  readonly id: string
  readonly duty: string
  readonly compensatingControl: string
  readonly fromDay: string
  readonly untilDay: string
  readonly approvedBy: Named
  readonly approvedAt: string
  readonly endedAt: string | null
}

/** Every exception there ever was. */
export function useExceptions() {
  const api = useApi()
  const slug = useSlug()
  return useQuery({
    queryKey: [slug, 'dutyExceptions'],
    queryFn: async ({ signal }) =>
      (await api.ask<{ readonly items: readonly DutyException[] }>('/duty-exceptions', { signal })).items,
  })
}

export function useRefreshExceptions(): () => Promise<unknown> {
  const queries = useQueryClient()
  const slug = useSlug()
  return () => queries.invalidateQueries({ queryKey: [slug, 'dutyExceptions'] })
}

export type Standing = 'inForce' | 'toCome' | 'over' | 'ended'

/** Where an exception stands today, in the organization's time zone. */
export function standingOf({ fromDay, untilDay, endedAt }: DutyException, timeZone: string): Standing {
  const today = dayOf(new Date().toISOString(), timeZone)
  if (endedAt) return 'ended'
  if (today < fromDay) return 'toCome'
  return today > untilDay ? 'over' : 'inForce'
}
