import { type Refusal, refuse, unmet } from '#domain/kernel/refusal.ts'
import type { ScoringDimension, ScoringModel } from './model.ts'

/** What a person writes of a model; id and version are given to it. */
export type ModelDraft = Omit<ScoringModel, 'id' | 'version'>

const KEY = /^[a-z][a-zA-Z0-9]{1,30}$/
const DIMENSIONS = { fewest: 2, most: 8 } as const
const LEVELS = { fewest: 2, most: 5 } as const
const HEAVIEST = 100
/** A rating is kept as a number from 0 to 10. */
const HIGHEST_LEVEL = 10

/** Everything that stands against a model (C-109): its questions, scale, weights and tie-break. Empty: it can be added. */
export function modelRefusals({ key, dimensions, scale, tieBreak }: ModelDraft): Refusal[] {
  return [
    ...unmet(!KEY.test(key) && refuse('model_key_invalid', { field: 'key' })),
    ...dimensionRefusals(dimensions),
    ...scaleRefusals(scale.map(({ value }) => value)),
    ...unmet(
      !isPermutation(
        tieBreak,
        dimensions.map((each) => each.key),
      ) && refuse('model_tie_break_incomplete', { field: 'tieBreak' }),
    ),
  ]
}

function dimensionRefusals(dimensions: readonly ScoringDimension[]): Refusal[] {
  const keys = dimensions.map(({ key }) => key)
  const repeated = keys.find((key, at) => keys.indexOf(key) !== at)
  const isWeight = (weight: number) => Number.isInteger(weight) && weight >= 0 && weight <= HEAVIEST
  return unmet(
    !isWithin(dimensions.length, DIMENSIONS) &&
      refuse('model_dimensions_count', { field: 'dimensions', values: DIMENSIONS }),
    keys.some((key) => !KEY.test(key)) && refuse('model_dimension_key_invalid', { field: 'dimensions' }),
    repeated !== undefined &&
      refuse('model_dimension_repeated', { field: 'dimensions', values: { dimension: repeated } }),
    dimensions.some(({ weight }) => !isWeight(weight)) &&
      refuse('model_weight_invalid', { field: 'dimensions', values: { most: HEAVIEST } }),
    dimensions.length > 0 &&
      dimensions.every(({ weight }) => weight === 0) &&
      refuse('model_weights_all_zero', { field: 'dimensions' }),
  )
}

function scaleRefusals(values: readonly number[]): Refusal[] {
  const isFine = values.every(
    (value, at) => Number.isInteger(value) && value >= 0 && value <= HIGHEST_LEVEL && values.indexOf(value) === at,
  )
  return unmet(
    !isWithin(values.length, LEVELS) && refuse('model_scale_count', { field: 'scale', values: LEVELS }),
    !isFine && refuse('model_scale_value_invalid', { field: 'scale', values: { most: HIGHEST_LEVEL } }),
  )
}

function isWithin(count: number, { fewest, most }: { fewest: number; most: number }): boolean {
  return count >= fewest && count <= most
}

function isPermutation(order: readonly string[], keys: readonly string[]): boolean {
  return (
    order.length === keys.length && keys.every((key) => order.includes(key)) && new Set(order).size === order.length
  )
}
