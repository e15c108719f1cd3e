import { checkField } from '#domain/checks/checkFields.ts'
import { fieldRefusal, unknownField } from '#domain/checks/fieldRefusal.ts'
import { checkText, SHORT_TEXT } from '#domain/checks/text.ts'
import type { Field } from '#domain/kernel/field.ts'
import { type Refusal, refuse, unmet } from '#domain/kernel/refusal.ts'
import { addressRefusal } from './address.ts'
import { type FeedKind, feedKinds } from './kinds.ts'

/** What a request says of a feed, before anything of it is believed. */
export interface FeedAsked {
  readonly kind: FeedKind
  readonly name: string
  readonly settings: Readonly<Record<string, unknown>>
  /** Minutes between two runs; null for a feed that only takes what is sent. */
  readonly everyMinutes: number | null
}

export interface CheckedFeed {
  readonly name: string
  readonly settings: Readonly<Record<string, unknown>>
  readonly everyMinutes: number | null
  readonly refusals: readonly Refusal[]
}

const SHORTEST_MINUTES = 1
const LONGEST_MINUTES = 10_080
const USUAL_MINUTES = 60

/** Settings as they are kept, and everything that is wrong with what was asked; fields are named `settings/query`. */
export function checkFeed({ kind, name, settings: given, everyMinutes }: FeedAsked): CheckedFeed {
  const fields: Readonly<Record<string, Field>> = feedKinds[kind].fields
  const foreign = Object.keys(given).filter((key) => !Object.hasOwn(fields, key))
  const refusals = foreign.map((key) => unknownField(`settings/${key}`))
  const settings: Record<string, unknown> = {}
  for (const [key, field] of Object.entries(fields)) {
    const checked = checkField(field, `settings/${key}`, given[key])
    if ('refusal' in checked) refusals.push(checked.refusal)
    else if (field.required && checked.value === null) refusals.push(fieldRefusal('field_required', `settings/${key}`))
    else settings[key] = checked.value
  }
  const called = checkText(name, 'name', SHORT_TEXT)
  const pulls = feedKinds[kind].comesBy !== 'inbound'
  const every = pulls ? (everyMinutes ?? USUAL_MINUTES) : null
  const isOften = every !== null && (!Number.isInteger(every) || every < SHORTEST_MINUTES || every > LONGEST_MINUTES)
  return {
    name: ('value' in called && called.value) || '',
    settings,
    everyMinutes: every,
    refusals: [
      ...('refusal' in called
        ? [called.refusal]
        : unmet(called.value === null && refuse('name_missing', { field: 'name' }))),
      ...refusals,
      ...unmet(
        isOften &&
          fieldRefusal('number_out_of_range', 'everyMinutes', { lowest: SHORTEST_MINUTES, highest: LONGEST_MINUTES }),
        !pulls && everyMinutes !== null && refuse('feed_has_no_schedule', { field: 'everyMinutes' }),
      ),
      ...(refusals.length === 0 ? contradictions(kind, settings) : []),
    ],
  }
}

/** What each field allows and together makes no sense. */
function contradictions(kind: FeedKind, settings: Readonly<Record<string, unknown>>): Refusal[] {
  const windowless = (...names: readonly string[]) =>
    names
      .filter((name) => !String(settings[name]).includes('[window]'))
      .map((name) => refuse('feed_window_missing', { field: `settings/${name}` }))
  const address = (kind === 'prometheus' || kind === 'slo') && addressRefusal(String(settings.address))
  const [lowest, highest, from] = ['lowest', 'highest', 'satisfiedFrom'].map((name) => Number(settings[name]))
  return [
    ...unmet(
      address,
      kind === 'survey' && !(lowest! < highest!) && refuse('survey_scale_empty', { field: 'settings/highest' }),
      kind === 'survey' &&
        (from! <= lowest! || from! > highest!) &&
        refuse('survey_threshold_outside', { field: 'settings/satisfiedFrom' }),
    ),
    ...(kind === 'slo' ? windowless('good', 'total') : []),
    ...(kind === 'prometheus' && settings.take === 'end' ? windowless('query') : []),
  ]
}
