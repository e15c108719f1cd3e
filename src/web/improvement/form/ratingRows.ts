import type { ScoringModel } from '#domain/prioritization/model.ts'
import type { Improvement } from '#domain/records/improvement/fields.ts'

type Ratings = Improvement['ratings']
interface Asked {
  readonly model: string
  readonly dimension: string
}

export function ratingIn(ratings: Ratings, { model, dimension }: Asked): number | null {
  return ratings.find((row) => row.model === model && row.dimension === dimension)?.rating ?? null
}

/** The ratings with one of them set. */
export function withRating(
  ratings: Ratings,
  { model, dimension, rating }: Asked & { readonly rating: number },
): Ratings {
  const at = ratings.findIndex((row) => row.model === model && row.dimension === dimension)
  const row = ratings[at]
  return row ? ratings.with(at, { ...row, rating }) : [...ratings, { id: '', model, dimension, rating, note: null }]
}

/** One note speaks for a whole model; it lies with its first question. */
export function noteIn(ratings: Ratings, model: string): string {
  return ratings.find((row) => row.model === model && row.note)?.note ?? ''
}

export function withNote(ratings: Ratings, { id, dimensions }: ScoringModel, note: string): Ratings {
  const first = dimensions[0]?.key ?? ''
  const cleared = ratings.map((row) => (row.model === id ? { ...row, note: null } : row))
  const at = cleared.findIndex((row) => row.model === id && row.dimension === first)
  const row = cleared[at]
  return row
    ? cleared.with(at, { ...row, note: note || null })
    : [...cleared, { id: '', model: id, dimension: first, rating: null, note: note || null }]
}

/** The ratings of a model by question; null until every question is rated. */
export function fullRatings(
  ratings: Ratings,
  { id, dimensions }: ScoringModel,
): Readonly<Record<string, number>> | null {
  const rated = dimensions.map(({ key }) => [key, ratingIn(ratings, { model: id, dimension: key })] as const)
  return rated.some(([, rating]) => rating === null) ? null : (Object.fromEntries(rated) as Record<string, number>)
}
