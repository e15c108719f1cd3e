import type { Facts } from '#domain/kernel/facts.ts'
import { type Refusal, refuse, unmet } from '#domain/kernel/refusal.ts'
import { isTimeZone } from '#domain/time/timeZone.ts'
import { definitionFieldNames, type Metric } from './fields.ts'
import { formulas } from './formulas.ts'

/** What a metric must say before a number may rest on it: unit, kind, direction, cadence, source, and the parts of a ratio. */
export function definitionMissing(record: Metric): Refusal[] {
  const isRatio = record.kind === 'proportion' || record.kind === 'rate'
  return unmet(
    !record.kind && refuse('metric_kind_missing', { field: 'kind' }),
    !record.unit?.trim() && refuse('unit_missing', { field: 'unit' }),
    !record.direction && refuse('direction_missing', { field: 'direction' }),
    !record.cadence && refuse('metric_cadence_missing', { field: 'cadence' }),
    !record.watchedAs && refuse('metric_watched_as_missing', { field: 'watchedAs' }),
    !record.formula && !record.method?.trim() && refuse('metric_source_missing', { field: 'method' }),
    isRatio && !record.numerator?.trim() && refuse('metric_numerator_missing', { field: 'numerator' }),
    isRatio && !record.denominator?.trim() && refuse('metric_denominator_missing', { field: 'denominator' }),
  )
}

/** What contradicts itself. */
export function definitionWrong(record: Metric): Refusal[] {
  const { formula, kind, target, worthwhile, timeZone } = record
  return unmet(
    timeZone && !isTimeZone(timeZone) && refuse('time_zone_unknown', { field: 'timeZone' }),
    worthwhile === 0 && refuse('worthwhile_not_positive', { field: 'worthwhile' }),
    kind === 'proportion' &&
      target !== null &&
      (target < 0 || target > 1) &&
      refuse('share_target_out_of_range', { field: 'target' }),
    formula && kind && formulas[formula].kind !== kind && refuse('formula_of_other_kind', { field: 'kind' }),
    formula && record.cadence === 'day' && refuse('formula_not_daily', { field: 'cadence' }),
    record.benchmark !== null &&
      (!record.benchmarkSource?.trim() || !record.benchmarkDay) &&
      refuse('benchmark_without_source', { field: 'benchmarkSource' }),
  )
}

/** The definition is immutable once used: it changes by `revise` alone; what it is watched for may change, and stays consistent. */
export function mayEditMetric({ before, record }: Facts<Metric>, changed: readonly string[]): Refusal[] {
  if (before.state === 'retired') return [refuse('record_at_rest')]
  if (before.state === 'draft') return []
  const fixed = changed.filter((field) => (definitionFieldNames as readonly string[]).includes(field))
  return [
    ...fixed.map((field) => refuse('metric_definition_fixed', { field })),
    ...unmet(
      changed.includes('watchedAs') && !record.watchedAs && refuse('metric_watched_as_missing', { field: 'watchedAs' }),
    ),
    ...definitionWrong(record),
  ]
}
