import type { Role } from './roles.ts'

/**
 * Fields that stay among those who work here: money, by record type. Viewers, advice from outside and guests of a room see that they
 * exist, not what they hold (C-078).
 */
const confidential: Readonly<Record<string, readonly string[]>> = {
  improvement: ['cost'],
  investment: ['cost'],
  certification: ['budget'],
  bodySelection: ['candidates'],
}

/** The fields of a record type that are masked for those outside. */
export function confidentialFields(type: string): readonly string[] {
  return confidential[type] ?? []
}

/** Whether someone with these roles sees confidential fields: whoever works here does, who only looks or advises does not. */
export function seesConfidential(roles: readonly Role[]): boolean {
  return roles.some((role) => role !== 'viewer' && role !== 'consultant')
}

/** A record without what stays in the house. */
export function withoutConfidential<R extends object>(type: string, record: R): R {
  const masked = confidentialFields(type).filter((name) => Object.hasOwn(record, name))
  const empty = (value: unknown) => (Array.isArray(value) ? [] : null)
  const entries = masked.map((name) => [name, empty((record as Record<string, unknown>)[name])])
  return masked.length === 0 ? record : { ...record, ...Object.fromEntries(entries) }
}
