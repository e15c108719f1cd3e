import { useQuery } from '@tanstack/react-query'
import { useApi, useSlug } from '#web/api/useApi.tsx'
import { useHasRole } from '#web/api/useHasRole.ts'

export interface Invitation {
  readonly id: string
  readonly person: string
  readonly personName: string
  readonly email: string
  readonly createdAt: string
  readonly expiresAt: string
}

/** Invitations nobody has accepted yet; only administrators are told, for others there are none. */
export function useInvitations(): readonly Invitation[] {
  const api = useApi()
  const slug = useSlug()
  const isAdministrator = useHasRole('administrator')
  const { data } = useQuery({
    queryKey: [slug, 'invitations'],
    queryFn: async ({ signal }) =>
      (await api.ask<{ readonly items: readonly Invitation[] }>('/invitations', { signal })).items,
    enabled: isAdministrator,
  })
  return data ?? []
}
