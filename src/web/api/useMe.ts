import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import type { Me, Membership, Organization } from './shapes.ts'
import { useApi, useSlug } from './useApi.tsx'

const MINUTES = 60_000

/** Who is signed in, and where they belong. */
export function useMe(): Me {
  const api = useApi()
  return useSuspenseQuery({ queryKey: ['me'], queryFn: () => api.ask<Me>('/me'), staleTime: 5 * MINUTES }).data
}

/** My membership in the organization of the address, or undefined when I have none there. */
export function useMembership(): Membership | undefined {
  const slug = useSlug()
  return useMe().memberships.find(({ organization }) => organization.slug === slug)
}

/** The organization's settings; undefined until they have come. */
export function useOrganization(): Organization | undefined {
  const api = useApi()
  const slug = useSlug()
  return useQuery({
    queryKey: [slug, 'organization'],
    queryFn: () => api.ask<Organization>('/organization'),
    staleTime: 5 * MINUTES,
  }).data
}
