import type { Band, ScoringModel } from './model.ts'

export interface Score {
  readonly total: number
  /** The best total the model allows. */
  readonly best: number
  readonly band: Band
  /** Sorts as text, the higher the further up: override, share of the best total, tie-break ratings, then the older first. */
  readonly rankKey: string
}

export interface ScoreContext {
  /** ISO 8601; the older of two equals ranks higher. */
  readonly registeredAt: string
  /** A legal duty, a critical nonconformity or imminent harm puts it on top. */
  readonly isOverridden: boolean
}

const HIGH_SHARE = 0.8
const MEDIUM_SHARE = 0.6

/**
 * Weighted sum of the ratings (weights are 1 as shipped, so it is the plain sum of the source), its band by share of the
 * best possible total, and its place in the ranking. Source: brief §4, C-101…C-108.
 * @param ratings dimension key → rating on the model's scale; every dimension must be there
 */
export function scoreOf(model: ScoringModel, ratings: Readonly<Record<string, number>>, context: ScoreContext): Score {
  const highest = Math.max(...model.scale.map(({ value }) => value))
  const total = sum(model.dimensions.map(({ key, weight }) => weight * ratingOf(ratings, key)))
  const best = sum(model.dimensions.map(({ weight }) => weight * highest))
  return {
    total,
    best,
    band: bandOf(total / best),
    rankKey: rankKeyOf({ model, ratings, share: total / best, context }),
  }
}

function ratingOf(ratings: Readonly<Record<string, number>>, key: string): number {
  const rating = ratings[key]
  if (rating === undefined) throw new Error(`Dimension ${key} is not rated; guards refuse this before a score is made.`)
  return rating
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0)
}

/** Bands by share of the best total: from 80 % high, from 60 % medium, else low (brief §4). */
export function bandOf(share: number): Band {
  if (share >= HIGH_SHARE) return 'high'
  return share >= MEDIUM_SHARE ? 'medium' : 'low'
}

interface Rankable {
  readonly model: ScoringModel
  readonly ratings: Readonly<Record<string, number>>
  /** Total by best total: within one model it orders as the total does, and two models can stand in one list. */
  readonly share: number
  readonly context: ScoreContext
}

const END_OF_TIME = 99_999_999_999

function rankKeyOf({ model, ratings, share, context }: Rankable): string {
  const digits = (value: number, width: number) => String(Math.round(value)).padStart(width, '0')
  const tieBreak = model.tieBreak.map((key) => digits(ratingOf(ratings, key), 2)).join('')
  const olderFirst = END_OF_TIME - Math.floor(Date.parse(context.registeredAt) / 1000)
  return [context.isOverridden ? '1' : '0', digits(share * 1_000_000, 7), tieBreak, digits(olderFirst, 11)].join('-')
}
