import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useApi } from '#web/api/useApi.tsx'
import { useWords } from '#web/words/useWords.tsx'
import type { IndexedRecord, Place, ReadRecord, RoomIndex, RoomRequest } from './shapes.ts'

/** What was asked once is not asked again by itself: each look is in the trail. */
const once = { staleTime: Number.POSITIVE_INFINITY, refetchOnWindowFocus: false, retry: false } as const

export function useEnter(): (link: string) => Promise<void> {
  const api = useApi()
  const queries = useQueryClient()
  return async (link) => {
    await api.ask('/room/enter', { method: 'POST', body: { link } })
    await queries.invalidateQueries({ queryKey: ['room'] })
  }
}

export function useLeave(onLeft: () => void) {
  const api = useApi()
  const queries = useQueryClient()
  return useMutation({
    mutationFn: () => api.ask('/room/leave', { method: 'POST', body: {} }),
    onSuccess: () => {
      queries.removeQueries({ queryKey: ['room'] })
      onLeft()
    },
  })
}

function useAsked<T>(path: string, isOn = true) {
  const api = useApi()
  const { language } = useWords()
  return useQuery({
    queryKey: ['room', path, language],
    queryFn: ({ signal }) => api.ask<T>(`/room${path}`, { signal }),
    enabled: isOn,
    ...once,
  })
}

export const usePlace = () => useAsked<Place>('/place')
export const useIndex = () => useAsked<RoomIndex>('/index')
export const useRecord = (id: string) => useAsked<ReadRecord>(`/records/${encodeURIComponent(id)}`)
export const useFound = (q: string | undefined) =>
  useAsked<{ readonly items: readonly IndexedRecord[] }>(`/search?q=${encodeURIComponent(q ?? '')}`, Boolean(q))

export function useRequests() {
  const api = useApi()
  return useQuery({
    queryKey: ['room', 'requests'],
    queryFn: ({ signal }) => api.ask<{ readonly items: readonly RoomRequest[] }>('/room/requests', { signal }),
    retry: false,
  })
}

export function useAsk(onAsked: () => void) {
  const api = useApi()
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (body: { readonly text: string; readonly requirement: string | null }) =>
      api.ask<{ readonly items: readonly RoomRequest[] }>('/room/requests', { method: 'POST', body }),
    onSuccess: (answer) => {
      queries.setQueryData(['room', 'requests'], answer)
      onAsked()
    },
  })
}
