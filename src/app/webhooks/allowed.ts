import type { Role } from '#domain/people/roles.ts'
import { assertRole } from '../asking.ts'
import type { Caller } from '../caller.ts'

/** Who decides what leaves the house, and looks after what could not. */
const mayManage: readonly Role[] = ['administrator', 'aimsManager']

export function assertMayManage(caller: Caller): void {
  assertRole(caller, ...mayManage)
}
