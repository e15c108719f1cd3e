import { fieldRefusal } from '#domain/checks/fieldRefusal.ts'
import { Refused } from '#domain/kernel/refusal.ts'
import { requirementNamed } from '#domain/standards/standards.ts'

/** A requirement we know by this key. @throws Refused invalid */
export function knownRequirement(key: string): string {
  if (!requirementNamed(key)) throw new Refused('invalid', [fieldRefusal('requirement_unknown', 'requirement')])
  return key
}

/** A whole level within bounds. @throws Refused invalid */
export function levelFrom(level: number, lowest: number, highest: number): number {
  if (!Number.isInteger(level) || level < lowest || level > highest)
    throw new Refused('invalid', [fieldRefusal('number_out_of_range', 'level', { lowest, highest })])
  return level
}
