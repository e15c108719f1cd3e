import type { Band } from '#domain/prioritization/model.ts'
import { storyText } from '#domain/words/improvementScreen.ts'
import { BandMark } from '#web/parts/BandMark.tsx'
import { useWords } from '#web/words/useWords.tsx'
import { noteIn } from '../form/ratingRows.ts'
import { usePlace } from '../place.ts'
import classes from './RatingsRead.module.css'

/** Each score with the ratings it was made of and the note that explains them; older versions stay readable by their own names. */
export function RatingsRead() {
  const { say, formats } = useWords()
  const { record, models } = usePlace()
  const { ratings, scores } = record.fields
  if (scores.length === 0) return null
  return (
    <div className={classes.scores}>
      {scores.map(({ id, model: modelId, score, band, current }) => {
        const model = models.find((each) => each.id === modelId)
        const rows = ratings.filter((row) => row.model === modelId && row.rating !== null)
        const note = noteIn(ratings, modelId ?? '')
        return (
          <div key={id} className={classes.score}>
            <p className={classes.head}>
              <span className={classes.model}>{model?.label ?? modelId}</span>
              {band && <BandMark band={band as Band} score={score} />}
              {!current && <span className={classes.soft}>{say(storyText.formerScore)}</span>}
            </p>
            <ul className={classes.rows}>
              {rows.map(({ id: row, dimension, rating }) => (
                <li key={row}>
                  {model?.dimensions.find(({ key }) => key === dimension)?.label ?? dimension}{' '}
                  <b>{formats.number(rating ?? 0)}</b>
                </li>
              ))}
            </ul>
            {note && <p className={classes.soft}>{note}</p>}
          </div>
        )
      })}
    </div>
  )
}
