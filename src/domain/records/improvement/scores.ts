import type { ScoringModel } from '#domain/prioritization/model.ts'
import { scoreOf } from '#domain/prioritization/score.ts'
import type { Improvement } from './fields.ts'
import type { ImprovementFacts } from './people.ts'
import { ratingsIn } from './ratings.ts'

type Scored = Pick<Improvement, 'scoreModel' | 'score' | 'band' | 'rankKey' | 'overrideReason' | 'scores' | 'ratings'>
type ScoreRow = Improvement['scores'][number]

/**
 * The scores under every model in force that is rated through, the ranking model's first; none where nothing is rated (never a
 * zero). Scores and ratings under other versions stay as they were made (C-109).
 */
export function scored(facts: ImprovementFacts): Scored {
  const made = facts.answers.scoringModels.flatMap((model) => scoreUnder(model, facts))
  const [ranking] = made
  return {
    scoreModel: ranking?.model ?? null,
    score: ranking?.score ?? null,
    band: (ranking?.band as Improvement['band']) ?? null,
    rankKey: ranking?.rankKey ?? null,
    overrideReason: ranking ? overrideOf(facts.record) : null,
    scores: [...keptScores(facts, made), ...made],
    ratings: keptRatings(facts),
  }
}

function scoreUnder(model: ScoringModel, { record, now }: ImprovementFacts): ScoreRow[] {
  const ratings = Object.fromEntries(
    ratingsIn(model, record).map(({ dimension, rating }) => [dimension ?? '', rating ?? Number.NaN]),
  )
  if (!model.dimensions.every(({ key }) => Number.isFinite(ratings[key]))) return []
  const context = { registeredAt: record.registeredAt ?? now, isOverridden: overrideOf(record) !== null }
  const { total, band, rankKey } = scoreOf(model, ratings, context)
  return [{ id: '', model: model.id, key: model.key, current: true, score: total, band, rankKey }]
}

/** An older version's score steps back when the same model was scored anew. */
function keptScores({ before }: ImprovementFacts, made: readonly ScoreRow[]): ScoreRow[] {
  return before.scores
    .filter(({ model }) => !made.some((row) => row.model === model))
    .map((row) => (made.some(({ key }) => key === row.key) ? { ...row, current: false } : row))
}

function keptRatings({ record, before, answers }: ImprovementFacts): Improvement['ratings'] {
  const isInForce = (id: string | null) => answers.scoringModels.some((model) => model.id === id)
  return [
    ...before.ratings.filter(({ model }) => !isInForce(model)),
    ...record.ratings.filter(({ model }) => isInForce(model)),
  ]
}

/** What puts an improvement on top whatever its score (brief §4): the first of the three that holds. */
function overrideOf(record: Improvement): 'legalDuty' | 'seriousNonconformity' | 'imminentHarm' | null {
  if (record.imminentHarm) return 'imminentHarm'
  if (record.legalDuty) return 'legalDuty'
  return record.seriousNonconformity ? 'seriousNonconformity' : null
}
