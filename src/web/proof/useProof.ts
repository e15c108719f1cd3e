import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { queryString } from '#web/api/client.ts'
import type { Query } from '#web/api/shapes.ts'
import { useApi, useSlug } from '#web/api/useApi.tsx'
import type { Proof } from './shapes.ts'

/** The proof of an improvement as it stands with this version of it. */
export function useProof({ id, version }: { readonly id: string; readonly version: number }, enabled = true) {
  const api = useApi()
  const slug = useSlug()
  return useQuery<Proof>({
    queryKey: [slug, 'improvements', 'proof', id, version],
    queryFn: ({ signal }) => api.ask<Proof>(`/improvements/${id}/proof`, { signal }),
    enabled,
    placeholderData: (before: Proof | undefined) => before,
  })
}

/** What a plan form says and has not sent yet: what it would compare and could show. */
export function usePlannedProof(id: string, draft: Query) {
  const api = useApi()
  const slug = useSlug()
  return useQuery<Proof>({
    queryKey: [slug, 'improvements', 'proof', id, 'draft', draft],
    queryFn: ({ signal }) => api.ask<Proof>(`/improvements/${id}/proof${queryString(draft)}`, { signal }),
    placeholderData: (before: Proof | undefined) => before,
  })
}

/** Asks for the verdict now: at its date for good, before it as the one early look. */
export function useLook(id: string) {
  const api = useApi()
  const slug = useSlug()
  const queries = useQueryClient()
  return useMutation({
    mutationFn: () => api.ask<Proof>(`/improvements/${id}/verdict`, { method: 'POST' }),
    onSuccess: () => queries.invalidateQueries({ queryKey: [slug, 'improvements'] }),
  })
}
