import { type Refusal, refuse } from '#domain/kernel/refusal.ts'
import type { ScoringModel } from '#domain/prioritization/model.ts'
import type { Improvement } from './fields.ts'
import type { ImprovementFacts } from './people.ts'
import { isSmall } from './small.ts'

/**
 * What stands against the ratings as they are given (C-107, issue: one note per score). One model in force has to be rated
 * through; a model that was begun is finished. A small improvement needs no ratings, but those it gives obey the scale.
 */
export function ratingRefusals(facts: ImprovementFacts): readonly Refusal[] {
  const models = facts.answers.scoringModels
  const [first] = models
  if (!first) return [refuse('scoring_model_missing')]
  const begun = models.filter(({ id }) => facts.record.ratings.some(({ model }) => model === id))
  const asked = begun.length === 0 ? [first] : begun
  return [
    ...(isSmall(facts.record, facts.settings) ? [] : asked.flatMap((model) => missingIn(model, facts.record))),
    ...begun.flatMap((model) => wrongIn(model, facts.record)),
    ...ofOtherModels(facts),
  ]
}

type Rating = Improvement['ratings'][number]

function missingIn(model: ScoringModel, improvement: Improvement): Refusal[] {
  const rows = ratingsIn(model, improvement)
  const values = boundsOf(model)
  return model.dimensions
    .filter(({ key }) => rows.every(({ dimension, rating }) => dimension !== key || rating === null))
    .map(({ label }) => refuse('rating_missing', { field: 'ratings', values: { dimension: label, ...values } }))
}

function wrongIn(model: ScoringModel, improvement: Improvement): Refusal[] {
  const rows = ratingsIn(model, improvement)
  const hasNote = rows.some(({ note }) => note?.trim())
  return [
    ...rows.flatMap((row, at) => wrongRating(model, row, rows.slice(0, at))),
    ...(hasNote ? [] : [refuse('rating_note_missing', { field: 'ratings', values: { model: model.label } })]),
  ]
}

function wrongRating(model: ScoringModel, { dimension, rating }: Rating, earlier: readonly Rating[]): Refusal[] {
  const asked = model.dimensions.find(({ key }) => key === dimension)
  if (!asked)
    return [refuse('rating_unknown', { field: 'ratings', values: { dimension: dimension ?? '', model: model.label } })]
  const values = { dimension: asked.label, ...boundsOf(model) }
  if (earlier.some((row) => row.dimension === dimension))
    return [refuse('rating_repeated', { field: 'ratings', values })]
  const isOnScale = rating === null || model.scale.some(({ value }) => value === rating)
  return isOnScale ? [] : [refuse('rating_off_scale', { field: 'ratings', values })]
}

/** Ratings under a version that is no longer in force stay as they were; new ones are not made. */
function ofOtherModels({ record, before, answers }: ImprovementFacts): Refusal[] {
  const isInForce = (id: string | null) => answers.scoringModels.some((model) => model.id === id)
  const isKept = (row: Rating) =>
    before.ratings.some(
      (old) =>
        old.id === row.id && old.model === row.model && old.dimension === row.dimension && old.rating === row.rating,
    )
  return record.ratings
    .filter((row) => !isInForce(row.model) && !isKept(row))
    .map(({ model }) => refuse('rating_model_not_in_force', { field: 'ratings', values: { model: model ?? '' } }))
}

export function ratingsIn({ id }: ScoringModel, { ratings }: Improvement): readonly Rating[] {
  return ratings.filter(({ model }) => model === id)
}

function boundsOf({ scale }: ScoringModel): { lowest: number; highest: number } {
  const values = scale.map(({ value }) => value)
  return { lowest: Math.min(...values), highest: Math.max(...values) }
}
