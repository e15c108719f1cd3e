import type { z } from '@hono/zod-openapi'
import { fieldRefusal, unknownField } from '#domain/checks/fieldRefusal.ts'
import { type Refusal, Refused } from '#domain/kernel/refusal.ts'

type Issue = z.core.$ZodIssue

/** A request's body or query in the shape a route documents, or every reason why it is not. */
export function checked<T extends z.ZodType>(schema: T, given: unknown): z.output<T> {
  const parsed = schema.safeParse(given)
  if (parsed.success) return parsed.data
  throw new Refused(
    'invalid',
    parsed.error.issues.flatMap((issue) => refusalsOf(issue, given)),
  )
}

function refusalsOf(issue: Issue, given: unknown): Refusal[] {
  const field = issue.path.join('/').slice(0, 80)
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.slice(0, 10).map(unknownField)
  }
  if (issue.code === 'invalid_type' && at(given, issue.path) === undefined)
    return [fieldRefusal('field_required', field)]
  if (issue.code === 'too_big' && issue.origin === 'string')
    return [fieldRefusal('text_too_long', field, { limit: Number(issue.maximum) })]
  if (issue.code === 'invalid_value') return [fieldRefusal('not_a_choice', field, { options: issue.values.join(', ') })]
  return [fieldRefusal('field_invalid', field, { problem: shapeOf(issue) })]
}

function at(given: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null ? (value as Record<PropertyKey, unknown>)[key] : undefined,
    given,
  )
}

function shapeOf(issue: Issue): string {
  if (issue.code === 'invalid_type') return issue.expected
  if (issue.code === 'too_big') return `≤ ${issue.maximum}`
  if (issue.code === 'too_small') return `≥ ${issue.minimum}`
  return issue.code
}
