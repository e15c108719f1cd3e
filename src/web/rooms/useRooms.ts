import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { Ask } from '#web/api/request.ts'
import { useApi, useSlug } from '#web/api/useApi.tsx'
import type { KeptRoom, ToldRoom } from './shapes.ts'

export function useRooms() {
  const [api, slug] = [useApi(), useSlug()]
  return useQuery({
    queryKey: [slug, 'rooms'],
    queryFn: ({ signal }) => api.ask<{ readonly items: readonly KeptRoom[] }>('/rooms', { signal }),
  })
}

export function useRoom(id: string) {
  const [api, slug] = [useApi(), useSlug()]
  return useQuery({
    queryKey: [slug, 'rooms', id],
    queryFn: ({ signal }) => api.ask<ToldRoom>(`/rooms/${encodeURIComponent(id)}`, { signal }),
  })
}

/** Does something with rooms and has them read again. */
export function useInRooms<V, T = unknown>(
  ask: (values: V) => readonly [path: string, ask: Ask],
  onDone?: (answer: T) => void,
) {
  const [api, slug, queries] = [useApi(), useSlug(), useQueryClient()]
  return useMutation({
    mutationFn: (values: V) => api.ask<T>(...ask(values)),
    onSuccess: async (answer) => {
      await queries.invalidateQueries({ queryKey: [slug, 'rooms'] })
      onDone?.(answer)
    },
  })
}
