import { useId } from 'react'
import { LEVELS } from '#domain/culture/questions.ts'
import type { Label } from '#domain/kernel/field.ts'
import { ballotText } from '#domain/words/cultureScreen.ts'
import { useWords } from '#web/words/useWords.tsx'
import classes from './Ballot.module.css'

interface Shown {
  readonly question: Label
  readonly value: number | null
  /** Null takes an answer back: pressed again, a level is no answer any more. */
  readonly onChange: (level: number | null) => void
}

/** One question and its five levels. */
export function LevelInput({ question, value, onChange }: Shown) {
  const { say } = useWords()
  const name = useId()
  return (
    <fieldset className={classes.question}>
      <legend>{say(question)}</legend>
      <div className={classes.levels}>
        {LEVELS.map((level) => (
          <label key={level} className={classes.level} data-chosen={value === level || undefined}>
            <input
              type="radio"
              name={name}
              value={level}
              checked={value === level}
              aria-label={say(ballotText.level, { question: say(question), level })}
              onChange={() => onChange(level)}
              onClick={() => value === level && onChange(null)}
            />
            {level}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
