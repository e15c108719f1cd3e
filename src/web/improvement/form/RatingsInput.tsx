import type { ScoringModel } from '#domain/prioritization/model.ts'
import type { Improvement } from '#domain/records/improvement/fields.ts'
import { stepText } from '#domain/words/improvementSteps.ts'
import type { OwnInputProps } from '#web/next/steps.ts'
import { useWords } from '#web/words/useWords.tsx'
import { usePlace } from '../place.ts'
import classes from './RatingGrid.module.css'
import { RatingGrid } from './RatingGrid.tsx'

type Ratings = Improvement['ratings']

/** A grid per model in force: the one that ranks lies open, the others may be rated as well. */
export function RatingsInput({ value, onChange, values, error }: OwnInputProps) {
  const { say } = useWords()
  const { models } = usePlace()
  const ratings = value as Ratings
  const [ranking, ...others] = models
  if (!ranking) return null
  const grid = (model: ScoringModel) => (
    <RatingGrid key={model.id} model={model} ratings={ratings} values={values} onChange={onChange} />
  )
  return (
    <div className={classes.models}>
      {grid(ranking)}
      {others.map((model) => (
        <details key={model.id} open={ratings.some((row) => row.model === model.id) || undefined}>
          <summary>{say(stepText.alsoRate, { model: model.label })}</summary>
          {grid(model)}
        </details>
      ))}
      {error && (
        <p role="alert" className={classes.error}>
          {error}
        </p>
      )}
    </div>
  )
}
