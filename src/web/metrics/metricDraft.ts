import { emptyValue } from '#domain/kernel/field.ts'
import { type Refusal, refuse } from '#domain/kernel/refusal.ts'
import { definitionMissing, definitionWrong } from '#domain/records/metric/defining.ts'
import { type Metric, metricFields } from '#domain/records/metric/fields.ts'

export type Values = Readonly<Record<string, unknown>>

/** The fields of the form in their groups; those in `more` lie folded. */
export const metricGroups = {
  what: [
    'kind',
    'unit',
    'direction',
    'cadence',
    'numerator',
    'denominator',
    'formulaPriority',
    'formulaService',
    'method',
  ],
  why: ['watchedAs', 'service', 'target', 'worthwhile'],
  more: [
    'description',
    'objective',
    'seasonPeriod',
    'minDenominator',
    'restatementDays',
    'timeZone',
    'trustIndicator',
    'benchmark',
    'benchmarkSource',
    'benchmarkDay',
  ],
} as const satisfies Record<string, readonly (keyof Metric)[]>

export const formFields: readonly string[] = ['title', ...Object.values(metricGroups).flat()]

/** A ratio has parts, a computed metric needs no source, and only it can be narrowed to a priority or a service. */
export function isAsked(name: string, { kind, formula }: Values): boolean {
  if (name === 'numerator' || name === 'denominator') return kind === 'proportion' || kind === 'rate'
  if (name === 'method') return !formula
  if (name === 'minDenominator') return kind === 'proportion' || kind === 'rate'
  if (name === 'formulaPriority' || name === 'formulaService') return isOfIncidents(formula)
  return true
}

function isOfIncidents(formula: unknown): boolean {
  return typeof formula === 'string' && !['timeToImplement', 'onTime'].includes(formula)
}

/** What still keeps a metric with these values from being put into use: the server's own rules, asked while one types. */
export function missingFor(values: Values): readonly Refusal[] {
  const empty = Object.fromEntries(Object.entries(metricFields).map(([name, field]) => [name, emptyValue(field)]))
  const record = { ...empty, ...values } as unknown as Metric
  const isNamed = typeof values.title === 'string' && values.title.trim() !== ''
  return [
    ...(isNamed ? [] : [refuse('title_missing', { field: 'title' })]),
    ...definitionMissing(record),
    ...definitionWrong(record),
  ]
}

/** What a request says: fields without a value are left out. */
export function saidOf(values: Values): Values {
  return Object.fromEntries(
    Object.entries(values).filter(
      ([, value]) => value !== null && value !== '' && value !== false && value !== undefined,
    ),
  )
}
