import { type Refusal, refuse } from '#domain/kernel/refusal.ts'
import type { ScoringModel } from '#domain/prioritization/model.ts'
import { scoreOf } from '#domain/prioritization/score.ts'
import type { Improvement } from './fields.ts'
import type { ImprovementFacts } from './people.ts'
import { isSmall } from './small.ts'

/** Every dimension of every model in force is rated, each with a note (C-107, issue: one note per score). */
export function missingRatings(facts: ImprovementFacts): readonly Refusal[] {
  if (isSmall(facts.record, facts.settings)) return []
  return facts.answers.scoringModels.flatMap((model) => missingIn(model, facts.record))
}

function missingIn(model: ScoringModel, { ratings }: Improvement): Refusal[] {
  const ofModel = ratings.filter((row) => row.model === model.id)
  const [lowest, highest] = [Math.min(...model.scale.map(({ value }) => value)), Math.max(...model.scale.map(({ value }) => value))]
  return model.dimensions.flatMap(({ key, label }) => {
    const row = ofModel.find(({ dimension }) => dimension === key)
    const values = { dimension: label, lowest, highest }
    if (row?.rating == null) return [refuse('rating_missing', { field: 'ratings', values })]
    const isOnScale = model.scale.some(({ value }) => value === row.rating)
    return isOnScale ? [] : [refuse('rating_off_scale', { field: 'ratings', values })]
  })
}

/** Score, band and place of the improvement under the model that ranks; all null where it is not rated (never a zero). */
export function scored({ record, answers, now }: ImprovementFacts): Pick<Improvement, 'scoreModel' | 'score' | 'band' | 'rankKey' | 'overrideReason'> {
  const [model] = answers.scoringModels
  const ratings = Object.fromEntries(record.ratings.filter((row) => row.model === model?.id).map((row) => [row.dimension ?? '', row.rating ?? Number.NaN]))
  const isRated = model?.dimensions.every(({ key }) => Number.isFinite(ratings[key]))
  if (!model || !isRated) return { scoreModel: null, score: null, band: null, rankKey: null, overrideReason: null }
  const override = overrideOf(record)
  const { total, band, rankKey } = scoreOf(model, ratings, { registeredAt: record.registeredAt ?? now, isOverridden: override !== null })
  return { scoreModel: model.id, score: total, band, rankKey, overrideReason: override }
}

/** What puts an improvement on top whatever its score (brief §4): the first of the three that holds. */
function overrideOf(record: Improvement): 'legalDuty' | 'seriousNonconformity' | 'imminentHarm' | null {
  if (record.imminentHarm) return 'imminentHarm'
  if (record.legalDuty) return 'legalDuty'
  return record.seriousNonconformity ? 'seriousNonconformity' : null
}
