import { dimensionNames } from '#domain/reports/dimensions.ts'
import { newestQuarters } from '#domain/reports/quarters.ts'
import type { RatedDimension } from '#domain/reviews/paper.ts'
import type { Day } from '#domain/time/days.ts'
import type { Tx } from '../open.ts'
import { ratingsSince } from '../registerHealth/ratings.ts'

const QUARTERS = 6

/** The rating that counts of each dimension in each of the last six quarters, with its evidence (C-034). */
export async function ratedDimensions(tx: Tx, today: Day): Promise<RatedDimension[]> {
  const quarters = newestQuarters(QUARTERS, today)
  const given = await ratingsSince(tx, quarters[0]!)
  return dimensionNames.map((dimension) => ({
    dimension,
    ratings: quarters.map((quarter) => {
      const rated = given.find((one) => one.dimension === dimension && one.quarter === quarter)
      return { quarter, rating: rated?.rating ?? null, evidence: rated?.evidence ?? null }
    }),
  }))
}
