import type { Field } from '#domain/kernel/field.ts'
import type { AnyRecordType } from '#domain/kernel/moves.ts'
import { type Refusal, refuse } from '#domain/kernel/refusal.ts'
import { checkField } from './checkFields.ts'
import { envelopeFields } from './envelopeFields.ts'
import { unknownField } from './fieldRefusal.ts'

/** The field of a name, its own or one every record has. */
export function fieldOf(type: AnyRecordType, name: string): Field | undefined {
  if (Object.hasOwn(envelopeFields, name)) return envelopeFields[name as keyof typeof envelopeFields]
  return Object.hasOwn(type.fields, name) ? (type.fields as Record<string, Field>)[name] : undefined
}

export interface CheckedInput {
  readonly values: Readonly<Record<string, unknown>>
  readonly refusals: readonly Refusal[]
}

/** Checks what a request says against the definition: unknown fields and wrong values are named, all of them. */
export function checkInput(type: AnyRecordType, allowed: readonly string[], input: unknown): CheckedInput {
  if (typeof input !== 'object' || input === null || Array.isArray(input))
    return { values: {}, refusals: [refuse('body_not_json')] }
  const values: Record<string, unknown> = {}
  const refusals: Refusal[] = []
  for (const [name, value] of Object.entries(input)) {
    const field = allowed.includes(name) ? fieldOf(type, name) : undefined
    if (!field) {
      refusals.push(unknownField(name))
      continue
    }
    const checked = checkField(field, name, value)
    if ('refusal' in checked) refusals.push(ofType(type, checked.refusal))
    else values[name] = checked.value
  }
  return { values, refusals }
}

/** A field is called what its own record type calls it: the sentence needs to know whose it is. */
function ofType({ name }: AnyRecordType, refusal: Refusal): Refusal {
  return refusal.values?.field === undefined ? refusal : { ...refusal, values: { ...refusal.values, of: name } }
}

/** Fields a person may edit outside a move: everything not settled by the system. */
export function editableFields(type: AnyRecordType): string[] {
  const own = Object.entries(type.fields as Record<string, Field>).filter(([, field]) => !field.system)
  return [...Object.keys(envelopeFields), ...own.map(([name]) => name)]
}
