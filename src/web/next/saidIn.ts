import { fieldOf } from '#domain/checks/checkInput.ts'
import { emptyValue, type Field } from '#domain/kernel/field.ts'
import type { AnyRecordType } from '#domain/kernel/moves.ts'
import type { AnyRecord } from '#web/api/shapes.ts'

/** What a record says for a field, those included that every record has. */
export function saidIn(record: Pick<AnyRecord, 'title' | 'owner' | 'fields'>, name: string): unknown {
  if (name === 'title') return record.title
  if (name === 'owner') return record.owner?.id ?? null
  return record.fields[name] ?? null
}

export function fieldNamed(type: AnyRecordType, name: string): Field {
  const field = fieldOf(type, name)
  if (!field) throw new Error(`${type.name} has no field "${name}".`)
  return field
}

/** Nothing was said: null, false, no rows, or blank. */
export function isEmpty(value: unknown): boolean {
  return value == null || value === false || value === '' || (Array.isArray(value) && value.length === 0)
}

export function emptyOf(type: AnyRecordType, name: string): unknown {
  return emptyValue(fieldNamed(type, name))
}

/** Same value, whatever the kind; unsaid and empty are one. */
export function isSame(one: unknown, other: unknown): boolean {
  return (isEmpty(one) && isEmpty(other)) || JSON.stringify(one) === JSON.stringify(other)
}
