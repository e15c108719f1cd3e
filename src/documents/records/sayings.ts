import type { Label, SimpleField } from '#domain/kernel/field.ts'
import { documentText } from '#domain/words/documentWords.ts'
import { filled, type Language } from '#domain/words/language.ts'
import type { RecordMatter } from './matter.ts'

/** How one document says things: its language, its days, whose name an id is. */
export interface Sayings {
  readonly language: Language
  say(label: Label, values?: Readonly<Record<string, string | number>>): string
  day(day: string): string
  /** With the organization's time zone behind it: a paper is read elsewhere. */
  moment(instant: string): string
  number(value: number): string
  /** A field's value in words; null where nothing was said. */
  value(field: SimpleField, value: unknown): string | null
}

const locales: Readonly<Record<Language, string>> = { en: 'en-GB', de: 'de-DE' }

export function sayingsOf({
  printing: { language, timeZone },
  names,
}: Pick<RecordMatter, 'printing' | 'names'>): Sayings {
  const locale = locales[language]
  const days = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' })
  const moments = new Intl.DateTimeFormat(locale, {
    ...{ year: 'numeric', month: 'short', day: 'numeric', hour: '2-digit', minute: '2-digit' },
    ...{ timeZone, timeZoneName: 'short' },
  })
  const numbers = new Intl.NumberFormat(locale)
  const sayings: Sayings = {
    language,
    say: (label, values) => filled(label[language], values),
    day: (day) => days.format(new Date(`${day}T00:00:00Z`)),
    moment: (instant) => moments.format(new Date(instant)),
    number: (value) => numbers.format(value),
    value: (field, value) => valueIn(field, value, { sayings, names }),
  }
  return sayings
}

interface Known {
  readonly sayings: Sayings
  readonly names: RecordMatter['names']
}

function valueIn(field: SimpleField, value: unknown, { sayings, names }: Known): string | null {
  const { say } = sayings
  if (value === null || value === undefined || value === '') return null
  switch (field.kind) {
    case 'text':
      return String(value)
    case 'number':
      return [sayings.number(Number(value)), ...(field.unit ? [say(field.unit)] : [])].join(' ')
    case 'choice':
      return optionIn(field.options, value, sayings)
    case 'choices': {
      const chosen = value as readonly string[]
      return chosen.length === 0 ? null : chosen.map((each) => optionIn(field.options, each, sayings)).join(', ')
    }
    case 'check':
      return value === true ? say(documentText.yes) : null
    case 'day':
      return sayings.day(String(value))
    case 'instant':
      return sayings.moment(String(value))
    case 'answer': {
      const { answer, why } = value as { answer: 'yes' | 'no' | 'notApplicable'; why: string | null }
      return why ? `${say(documentText[answer])}: ${why}` : say(documentText[answer])
    }
    case 'person':
    case 'link':
    case 'file':
      return names[String(value)] ?? say(documentText.gone)
  }
}

function optionIn(options: Readonly<Record<string, Label>>, value: unknown, { say }: Sayings): string {
  const option = options[String(value)]
  return option ? say(option) : String(value)
}
