import type { ScoringModel } from '#domain/prioritization/model.ts'
import { scoringText } from '#domain/words/scoringScreen.ts'
import { useWords } from '#web/words/useWords.tsx'
import classes from './Scoring.module.css'

/** What a model asks, on which scale, and what breaks a tie. */
export function ModelContent({ model }: { readonly model: ScoringModel }) {
  const { say } = useWords()
  const isWeighted = model.dimensions.some(({ weight }) => weight !== 1)
  const labelOf = (key: string) => model.dimensions.find((dimension) => dimension.key === key)?.label ?? key
  return (
    <>
      <div>
        <h3 className={classes.sub}>{say(scoringText.questions)}</h3>
        <ul className={classes.questions}>
          {model.dimensions.map((dimension) => (
            <li key={dimension.key}>
              <strong>{dimension.label}</strong>
              {isWeighted && ` · ${say(scoringText.counts, { weight: dimension.weight })}`}
              <br />
              {dimension.question}
              {dimension.help && <span className={classes.soft}>{dimension.help}</span>}
            </li>
          ))}
        </ul>
      </div>
      <div>
        <h3 className={classes.sub}>{say(scoringText.scale)}</h3>
        <p className={classes.scale}>
          {model.scale.map(({ value, label }) => (
            <span key={value}>
              <strong>{value}</strong> {label}
            </span>
          ))}
        </p>
      </div>
      <div>
        <h3 className={classes.sub}>{say(scoringText.tieBreak)}</h3>
        <p className={classes.scale}>{model.tieBreak.map(labelOf).join(' › ')}</p>
      </div>
    </>
  )
}
