import { type Refusal, refuse } from '#domain/kernel/refusal.ts'

/** A refusal about one field, whose sentence names it: `fieldRefusal('not_a_day', 'targetDate')`. */
export function fieldRefusal(
  code: Refusal['code'],
  field: string,
  values: Readonly<Record<string, string | number>> = {},
): Refusal {
  return refuse(code, { field, values: { field, ...values } })
}

const LONGEST_NAME = 80

/** For a name nobody defined; it came from outside and may be as long as it likes. */
export function unknownField(name: string): Refusal {
  return fieldRefusal('field_unknown', name.slice(0, LONGEST_NAME))
}
