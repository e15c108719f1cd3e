import type { Role } from '#domain/people/roles.ts'
import { auditor } from './auditor.ts'
import { executive } from './executive.ts'
import type { Panel, View } from './figure.ts'
import { manager } from './manager.ts'
import { mine } from './mine.ts'

/** The four views of the overview (C-351). Everybody may look at each; what they count is what these eyes may see. */
export const views: Readonly<Record<View, readonly Panel[]>> = { mine, executive, manager, auditor }

export type { View } from './figure.ts'

export const viewNames = Object.keys(views) as View[]

/** The view somebody begins with, by the office that needs it most. */
export function viewFor(roles: readonly Role[]): View {
  if (roles.includes('aimsManager')) return 'manager'
  if (roles.includes('topManagement')) return 'executive'
  return roles.includes('internalAuditor') ? 'auditor' : 'mine'
}
