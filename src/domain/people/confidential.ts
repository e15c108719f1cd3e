import type { Actor } from '../kernel/facts.ts'

/**
 * Fields that stay among those who work here: money, by record type. Viewers, advice from outside and guests of a room see that they
 * exist, not what they hold (C-078).
 */
const confidential: Readonly<Record<string, readonly string[]>> = {
  improvement: ['cost'],
  investment: ['cost'],
  certification: ['budget'],
  bodySelection: ['candidates', 'ranking'],
}

/** The fields of a record type that are masked for those outside. */
export function confidentialFields(type: string): readonly string[] {
  return confidential[type] ?? []
}

/** Whether whoever acts sees confidential fields: whoever works here does, who only looks or advises does not, and no stranger. */
function seesConfidential(actor: Actor): boolean {
  if (actor.kind !== 'person') return actor.kind === 'system'
  return actor.roles.some((role) => role !== 'viewer' && role !== 'consultant')
}

/** What of a record is masked for whoever acts: the names of fields that hold something they do not see. */
export function maskedFor(actor: Actor, type: string): readonly string[] {
  return seesConfidential(actor) ? [] : confidentialFields(type)
}

/** A record as whoever acts may see it. */
export function asSeenBy<R extends object>(actor: Actor, type: string, record: R): R {
  return seesConfidential(actor) ? record : withoutConfidential(type, record)
}

/** A record without what stays in the house. */
export function withoutConfidential<R extends object>(type: string, record: R): R {
  const masked = confidentialFields(type).filter((name) => Object.hasOwn(record, name))
  const empty = (value: unknown) => (Array.isArray(value) ? [] : null)
  const entries = masked.map((name) => [name, empty((record as Record<string, unknown>)[name])])
  return masked.length === 0 ? record : { ...record, ...Object.fromEntries(entries) }
}
