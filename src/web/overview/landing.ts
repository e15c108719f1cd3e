import type { Role } from '#domain/people/roles.ts'

/** Offices that begin with an overview; everybody else begins in the register. */
const withOverview: readonly Role[] = ['topManagement', 'aimsManager', 'internalAuditor']

/** Where somebody begins, below their organization's address. */
export function landing(roles: readonly Role[]): 'overview' | 'improvements' {
  return roles.some((role) => withOverview.includes(role)) ? 'overview' : 'improvements'
}
