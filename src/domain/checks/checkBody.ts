import type { Refusal } from '#domain/kernel/refusal.ts'
import { isDay } from '#domain/time/days.ts'
import type { Checked } from './checkFields.ts'
import { fieldRefusal, unknownField } from './fieldRefusal.ts'
import { isId } from './id.ts'
import { checkText } from './text.ts'

/** Checks one named value of a request; null and absence are answered before. */
export type ValueCheck = ((value: unknown, name: string) => Checked) & { readonly required?: true }
export type BodyChecks = Readonly<Record<string, ValueCheck>>

/** The same check, for a value that must be there. */
export function required(check: ValueCheck): ValueCheck {
  return Object.assign((value: unknown, name: string) => check(value, name), { required: true } as const)
}

export function text(limit: number): ValueCheck {
  return (value, name) =>
    typeof value === 'string' ? checkText(value, name, limit) : no('field_invalid', name, { problem: 'text' })
}

export function oneOf(options: readonly string[]): ValueCheck {
  return (value, name) =>
    typeof value === 'string' && options.includes(value)
      ? { value }
      : no('not_a_choice', name, { options: options.join(', ') })
}

export const day: ValueCheck = (value, name) =>
  typeof value === 'string' && isDay(value) ? { value } : no('not_a_day', name)

export const yes: ValueCheck = (value, name) =>
  typeof value === 'boolean' ? { value } : no('field_invalid', name, { problem: 'true / false' })

export const id: ValueCheck = (value, name) => (isId(value) ? { value: value.toLowerCase() } : no('not_an_id', name))

/** A list of so many different things at most. */
export function listOf(check: ValueCheck, most: number): ValueCheck {
  return (value, name) => {
    if (!Array.isArray(value) || value.length > most) return no('field_invalid', name, { problem: `≤ ${most}` })
    const checked = value.map((each, at) =>
      each === null ? no('field_required', `${name}/${at}`) : check(each, `${name}/${at}`),
    )
    const wrong = checked.find((each) => 'refusal' in each)
    return wrong ?? { value: [...new Set(checked.map((each) => 'value' in each && each.value))] }
  }
}

/** Every value of a body that is right, and all that is wrong with it; what was not said is null. */
export function checkBody(
  checks: BodyChecks,
  body: Readonly<Record<string, unknown>>,
): { values: Record<string, unknown>; refusals: Refusal[] } {
  const foreign = Object.keys(body).filter((name) => !Object.hasOwn(checks, name))
  const refusals = foreign.map(unknownField)
  const values: Record<string, unknown> = {}
  for (const [name, check] of Object.entries(checks)) {
    const said = body[name] ?? null
    const checked = said === null ? { value: null } : check(said, name)
    const isMissing = 'value' in checked && checked.value === null && check.required
    if (isMissing) refusals.push(fieldRefusal('field_required', name))
    else if ('refusal' in checked) refusals.push(checked.refusal)
    else values[name] = checked.value
  }
  return { values, refusals }
}

function no(...about: Parameters<typeof fieldRefusal>): { refusal: Refusal } {
  return { refusal: fieldRefusal(...about) }
}
