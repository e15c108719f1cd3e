import type { Role } from '#domain/people/roles.ts'
import { assertRole } from '../asking.ts'
import type { Caller } from '../caller.ts'

/** Who connects the house to the world: administration looks after connections, the others after what is measured. */
const mayManageFeeds: readonly Role[] = ['administrator', 'aimsManager', 'improvementCoordinator']

export function assertMayManage(caller: Caller): void {
  assertRole(caller, ...mayManageFeeds)
}
