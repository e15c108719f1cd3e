import { type Dimension, dimensionNames, type Light } from '#domain/reports/dimensions.ts'
import { dimensionsReport } from '#domain/reports/dimensionsReport.ts'
import { lastDayOf, newestQuarters, quarterName } from '#domain/reports/quarters.ts'
import { recordsAt } from '#domain/reports/recordSets.ts'
import { howComputed } from '#domain/reports/report.ts'
import type { Day } from '#domain/time/days.ts'
import { countDimensions, type DimensionCount } from '#store/registerHealth/counts.ts'
import { type DimensionQuestion, listQuestions } from '#store/registerHealth/questions.ts'
import { type DimensionRating, ratingsSince } from '#store/registerHealth/ratings.ts'
import type { App } from '../app.ts'
import type { Caller } from '../caller.ts'
import { type Looking, look } from './asked.ts'
import { type Effectiveness, effectivenessIn } from './effectiveness.ts'
import { objectivesIn } from './objectives.ts'
import type { Counted } from './verdicts.ts'

export interface DimensionsAnswer {
  readonly from: Day
  readonly to: Day
  readonly today: Day
  /** The newest six quarters, in order. */
  readonly quarters: readonly { readonly quarter: string; readonly from: Day; readonly to: Day }[]
  readonly dimensions: readonly DimensionLine[]
  /** Open ones first. */
  readonly questions: readonly DimensionQuestion[]
  readonly effectiveness: Effectiveness
  readonly how: Readonly<Record<string, string>>
}

export interface DimensionLine {
  readonly dimension: Dimension
  readonly light: Light
  readonly openQuestions: number
  /** Improvements registered in the six quarters, and in each (C-030). */
  readonly served: Counted & { readonly byQuarter: readonly Counted[] }
  /** The rating of each quarter, null where none was given (C-034). */
  readonly ratings: readonly (DimensionRating | null)[]
}

const QUARTERS = 6

/** Suitability, adequacy and effectiveness: what serves them, what puts them in question, how they are rated (C-030…C-034). */
export function dimensionsOf(app: App, caller: Caller, { to }: { readonly to?: string }): Promise<DimensionsAnswer> {
  return look(app, caller, to === undefined ? {} : { to }, async (looking) => {
    const { tx, today } = looking
    const starts = newestQuarters(QUARTERS, looking.span.to)
    const span = { from: starts[0]!, to: looking.span.to }
    const counts = await countDimensions(tx, looking, span)
    const ratings = await ratingsSince(tx, span.from)
    const questions = await listQuestions(tx, looking.eyes)
    const effectiveness = await effectivenessIn(looking)
    const lights = await lightsOf(looking, questions, effectiveness)
    return {
      ...span,
      today,
      quarters: starts.map((start) => ({
        quarter: quarterName(start),
        from: start,
        to: lastDayOf(start, 'quarter'),
      })),
      dimensions: dimensionNames.map((dimension) => ({
        dimension,
        light: lights[dimension],
        openQuestions: questions.filter((one) => one.dimension === dimension && one.answeredAt === null).length,
        served: servedIn(counts, { dimension, starts, to: span.to }),
        ratings: starts.map((quarter) => ratings.find(isOf(dimension, quarter)) ?? null),
      })),
      questions,
      effectiveness,
      how: howComputed(dimensionsReport, caller.language),
    }
  })
}

function isOf(dimension: Dimension, quarter: Day) {
  return (rating: DimensionRating) => rating.dimension === dimension && rating.quarter === quarter
}

function servedIn(
  counts: readonly DimensionCount[],
  { dimension, starts, to }: { dimension: Dimension; starts: readonly Day[]; to: Day },
): DimensionLine['served'] {
  const byQuarter = starts.map((start) => ({
    count: counts.find((one) => one.dimension === dimension && one.quarter === start)?.count ?? 0,
    records: recordsAt({ set: 'registered', from: start, to: lastDayOf(start, 'quarter'), dimension }),
  }))
  return {
    count: byQuarter.reduce((sum, { count }) => sum + count, 0),
    records: recordsAt({ set: 'registered', from: starts[0]!, to, dimension }),
    byQuarter,
  }
}

/** Amber while a question is open; otherwise what is known, and unknown where nothing is. */
async function lightsOf(
  looking: Looking,
  questions: readonly DimensionQuestion[],
  { light }: Effectiveness,
): Promise<Record<Dimension, Light>> {
  const isOpen = (dimension: Dimension) =>
    questions.some((one) => one.dimension === dimension && one.answeredAt === null)
  const wasAsked = questions.some(({ dimension }) => dimension === 'suitability')
  const objectives = await objectivesIn(looking)
  const hasTarget = objectives.some(({ metrics }) => metrics.some(({ targetMet }) => targetMet !== null))
  return {
    suitability: isOpen('suitability') ? 'amber' : wasAsked ? 'green' : 'unknown',
    adequacy: isOpen('adequacy') ? 'amber' : hasTarget ? 'green' : 'unknown',
    effectiveness: light,
  }
}
