import type { Role } from '#domain/people/roles.ts'
import { useMembership } from './useMe.ts'

/** Whether I hold one of these roles here. Screens leave out what the server would refuse; the server decides. */
export function useHasRole(...roles: readonly Role[]): boolean {
  const mine = useMembership()?.roles ?? []
  return roles.some((role) => mine.includes(role))
}
