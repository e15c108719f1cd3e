import { Textarea } from '@mantine/core'
import { useId } from 'react'
import { SHORT_TEXT } from '#domain/checks/text.ts'
import type { ScoringDimension, ScoringModel } from '#domain/prioritization/model.ts'
import type { Improvement } from '#domain/records/improvement/fields.ts'
import { stepText } from '#domain/words/improvementSteps.ts'
import { useWords } from '#web/words/useWords.tsx'
import { LiveScore } from './LiveScore.tsx'
import classes from './RatingGrid.module.css'
import { noteIn, ratingIn, withNote, withRating } from './ratingRows.ts'

export interface Rated {
  readonly model: ScoringModel
  readonly ratings: Improvement['ratings']
  readonly values: Readonly<Record<string, unknown>>
}

type Shown = Rated & { readonly onChange: (ratings: Improvement['ratings']) => void }

/** The questions of one model, a rating for each, one note for all, and what they add up to while one rates. */
export function RatingGrid({ model, ratings, values, onChange }: Shown) {
  const { say } = useWords()
  return (
    <fieldset className={classes.grid}>
      <legend className={classes.legend}>{model.label}</legend>
      {model.dimensions.map((dimension) => (
        <Question
          key={dimension.key}
          model={model}
          dimension={dimension}
          rating={ratingIn(ratings, { model: model.id, dimension: dimension.key })}
          onRate={(rating) => onChange(withRating(ratings, { model: model.id, dimension: dimension.key, rating }))}
        />
      ))}
      <Textarea
        label={say(stepText.ratingNote)}
        description={say(stepText.ratingNoteHelp)}
        minRows={2}
        maxLength={SHORT_TEXT}
        value={noteIn(ratings, model.id)}
        onChange={({ currentTarget }) => onChange(withNote(ratings, model, currentTarget.value))}
      />
      <LiveScore model={model} ratings={ratings} values={values} />
    </fieldset>
  )
}

interface Asked {
  readonly model: ScoringModel
  readonly dimension: ScoringDimension
  readonly rating: number | null
  readonly onRate: (rating: number) => void
}

function Question({ model, dimension, rating, onRate }: Asked) {
  const id = useId()
  return (
    <div className={classes.question} role="radiogroup" aria-labelledby={`${id}-label`} aria-describedby={`${id}-help`}>
      <div>
        <div id={`${id}-label`} className={classes.label}>
          {dimension.label}
        </div>
        <div id={`${id}-help`} className={classes.help}>
          <p>{dimension.question}</p>
          {dimension.help && <p>{dimension.help}</p>}
        </div>
      </div>
      <div className={classes.scale}>
        {model.scale.map(({ value, label }) => (
          <label key={value} className={classes.level}>
            <input type="radio" name={id} value={value} checked={rating === value} onChange={() => onRate(value)} />
            <span className={classes.figure}>{value}</span>
            <span className={classes.word}>{label}</span>
          </label>
        ))}
      </div>
    </div>
  )
}
