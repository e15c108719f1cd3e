import { fieldOf } from '#domain/checks/checkInput.ts'
import { emptyValue, type Field } from '#domain/kernel/field.ts'
import { improvement } from '#domain/records/improvement/improvement.ts'
import type { ImprovementRecord } from './place.ts'

type Valued = Pick<ImprovementRecord, 'title' | 'owner' | 'fields'>

/** What a record says for a field, those included that every record has. */
export function saidIn(record: Valued, name: string): unknown {
  if (name === 'title') return record.title
  if (name === 'owner') return record.owner?.id ?? null
  return (record.fields as Readonly<Record<string, unknown>>)[name] ?? null
}

export function fieldNamed(name: string): Field {
  const field = fieldOf(improvement, name)
  if (!field) throw new Error(`The improvement has no field "${name}".`)
  return field
}

/** Nothing was said: null, false, no rows, or blank. */
export function isEmpty(value: unknown): boolean {
  return value == null || value === false || value === '' || (Array.isArray(value) && value.length === 0)
}

export function emptyOf(name: string): unknown {
  return emptyValue(fieldNamed(name))
}

/** Same value, whatever the kind; unsaid and empty are one. */
export function isSame(one: unknown, other: unknown): boolean {
  return (isEmpty(one) && isEmpty(other)) || JSON.stringify(one) === JSON.stringify(other)
}
