import { assertRole } from '../asking.ts'
import type { Caller } from '../caller.ts'

/** Those who answer for the register bring other registers in; they alone see what was not accepted yet. */
export function assertMayImport(caller: Caller): void {
  assertRole(caller, 'improvementCoordinator', 'aimsManager')
}
