import { type Refusal, refuse } from '#domain/kernel/refusal.ts'
import { isDay } from '#domain/time/days.ts'
import type { Checked } from './checkFields.ts'
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

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

export const id: ValueCheck = (value, name) =>
  typeof value === 'string' && UUID.test(value) ? { value: value.toLowerCase() } : no('not_an_id', name)

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
  const refusals = foreign.map((name) => no('field_unknown', name.slice(0, 80)).refusal)
  const values: Record<string, unknown> = {}
  for (const [name, check] of Object.entries(checks)) {
    const said = body[name] ?? null
    const checked = said === null ? { value: null } : check(said, name)
    const isMissing = 'value' in checked && checked.value === null && check.required
    if (isMissing) refusals.push(no('field_required', name).refusal)
    else if ('refusal' in checked) refusals.push(checked.refusal)
    else values[name] = checked.value
  }
  return { values, refusals }
}

function no(
  code: Refusal['code'],
  field: string,
  values: Readonly<Record<string, string | number>> = {},
): { refusal: Refusal } {
  return { refusal: refuse(code, { field, values: { field, ...values } }) }
}
