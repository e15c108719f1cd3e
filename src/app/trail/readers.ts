import type { Role } from '#domain/people/roles.ts'
import { assertRole } from '../asking.ts'
import type { Caller } from '../caller.ts'

/** Who reads the organization's whole trail. Everyone reads the trail of a record they may see. */
const trailReaders: readonly Role[] = [
  'administrator',
  'internalAuditor',
  'aimsManager',
  'topManagement',
  'dataProtection',
]

export function assertMayReadTrail(caller: Caller): void {
  assertRole(caller, ...trailReaders)
}
