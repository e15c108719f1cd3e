import type { AnswerValue, Field, FieldKind, SimpleField } from '#domain/kernel/field.ts'
import { emptyValue } from '#domain/kernel/field.ts'
import type { Refusal } from '#domain/kernel/refusal.ts'
import { mayBeOwn } from '#domain/standards/standards.ts'
import { isDay } from '#domain/time/days.ts'
import { isInstant } from '#domain/time/instants.ts'
import { fieldRefusal } from './fieldRefusal.ts'
import { isId } from './id.ts'
import { checkText, LONG_TEXT, SHORT_TEXT } from './text.ts'

export type Checked = { readonly value: unknown } | { readonly refusal: Refusal }
type Check<F extends Field> = (value: unknown, field: F, name: string) => Checked

const id: Check<SimpleField> = (value, _, name) =>
  isId(value) ? { value: value.toLowerCase() } : no('not_an_id', name)

/** One check per kind: from what a request says to what a record holds, or why not. Null and absence are answered before. */
const checks: { readonly [K in Exclude<FieldKind, 'rows'>]: Check<Extract<SimpleField, { kind: K }>> } = {
  text: (value, { long }, name) =>
    typeof value === 'string'
      ? checkText(value, name, long ? LONG_TEXT : SHORT_TEXT)
      : no('field_invalid', name, { problem: 'text' }),
  number: (value, { min = -1e12, max = 1e12, whole }, name) => {
    if (typeof value !== 'number' || !Number.isFinite(value)) return no('not_a_number', name)
    if (whole && !Number.isInteger(value)) return no('not_a_whole_number', name)
    return value < min || value > max ? no('number_out_of_range', name, { lowest: min, highest: max }) : { value }
  },
  choice: (value, { options }, name) =>
    typeof value === 'string' && (Object.hasOwn(options, value) || mayBeOwn(options, value))
      ? { value }
      : no('not_a_choice', name, { options: inShort(Object.keys(options)) }),
  choices: (value, { options }, name) => {
    const known = Object.keys(options)
    const isFine =
      Array.isArray(value) &&
      value.length <= known.length &&
      value.every((each) => typeof each === 'string' && (Object.hasOwn(options, each) || mayBeOwn(options, each)))
    if (!isFine) return no('not_a_choice', name, { options: inShort(known) })
    const own = new Set((value as string[]).filter((each) => !Object.hasOwn(options, each)))
    return { value: [...known.filter((each) => value.includes(each)), ...own] }
  },
  check: (value, _, name) =>
    typeof value === 'boolean' ? { value } : no('field_invalid', name, { problem: 'true / false' }),
  day: (value, _, name) => (typeof value === 'string' && isDay(value) ? { value } : no('not_a_day', name)),
  instant: (value, _, name) =>
    typeof value === 'string' && isMoment(value) ? { value: new Date(value).toISOString() } : no('not_a_day', name),
  person: id,
  link: id,
  file: id,
  answer: (value, _, name) => {
    const { answer, why } = (typeof value === 'object' && value !== null ? value : {}) as {
      answer?: unknown
      why?: unknown
    }
    if (answer !== 'yes' && answer !== 'no' && answer !== 'notApplicable')
      return no('not_a_choice', name, { options: 'yes, no, notApplicable' })
    if (why !== null && why !== undefined && typeof why !== 'string')
      return no('field_invalid', name, { problem: 'text' })
    const text = checkText(why ?? '', name, LONG_TEXT)
    return 'refusal' in text ? text : { value: { answer, why: text.value } satisfies AnswerValue }
  },
}

const TOLD = 24

function inShort(options: readonly string[]): string {
  return options.length > TOLD ? `${options.slice(0, TOLD).join(', ')} …` : options.join(', ')
}

function no(...about: Parameters<typeof fieldRefusal>): { refusal: Refusal } {
  return { refusal: fieldRefusal(...about) }
}

const MOST_ROWS = 200

/** Checks one field's value by its kind; null empties it. */
export function checkField(field: Field, name: string, value: unknown): Checked {
  if (value === null || value === undefined) return { value: emptyValue(field) }
  if (field.kind === 'rows') return checkRows(field, name, value)
  return (checks[field.kind] as Check<SimpleField>)(value, field, name)
}

function checkRows(field: Extract<Field, { kind: 'rows' }>, name: string, value: unknown): Checked {
  if (!Array.isArray(value) || value.length > MOST_ROWS) return no('field_invalid', name, { problem: `≤ ${MOST_ROWS}` })
  const rows: Record<string, unknown>[] = []
  for (const [at, row] of value.entries()) {
    const checked = checkRow(field.of, `${name}/${at}`, row)
    if ('refusal' in checked) return checked
    const { id: rowId } = checked.value as { id: string }
    if (rowId !== '' && rows.some((earlier) => earlier.id === rowId)) return no('row_repeated', `${name}/${at}`)
    rows.push(checked.value as Record<string, unknown>)
  }
  return { value: rows }
}

function checkRow(of: Readonly<Record<string, SimpleField>>, path: string, row: unknown): Checked {
  if (typeof row !== 'object' || row === null || Array.isArray(row))
    return no('field_invalid', path, { problem: '{ }' })
  const { id: rowId = '', ...given } = row as Record<string, unknown>
  if (rowId !== '' && !isId(rowId)) return no('not_an_id', `${path}/id`)
  const unknown = Object.keys(given).find((name) => !Object.hasOwn(of, name))
  if (unknown) return no('field_unknown', `${path}/${unknown}`)
  const values: Record<string, unknown> = { id: rowId.toLowerCase() }
  for (const [name, field] of Object.entries(of)) {
    const checked = checkField(field, `${path}/${name}`, given[name])
    if ('refusal' in checked) return checked
    if (field.required && checked.value === null) return no('field_required', `${path}/${name}`)
    values[name] = checked.value
  }
  return { value: values }
}

/** A moment on a day that exists, in years a database keeps: Date.parse takes 30 February and the year 275760. */
function isMoment(text: string): boolean {
  const time = Date.parse(text)
  return isDay(text.slice(0, 10)) && !Number.isNaN(time) && isInstant(new Date(time).toISOString())
}
