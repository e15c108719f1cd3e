import type { Label } from '#domain/kernel/field.ts'
import { requirementOptions } from '#domain/standards/standards.ts'

/** Whether a field names requirements: there are hundreds, so that they are offered standard by standard and searched. */
export function namesRequirements(options: Readonly<Record<string, Label>>): boolean {
  return options === requirementOptions
}
