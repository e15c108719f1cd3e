import { scoreOf } from '#domain/prioritization/score.ts'
import { stepText } from '#domain/words/improvementSteps.ts'
import { BandMark } from '#web/parts/BandMark.tsx'
import { useWords } from '#web/words/useWords.tsx'
import { usePlace } from '../place.ts'
import classes from './RatingGrid.module.css'
import type { Rated } from './RatingGrid.tsx'
import { fullRatings, ratingIn } from './ratingRows.ts'

/** What the ratings add up to so far; band and place only when all are there, never guessed. */
export function LiveScore({ model, ratings, values }: Rated) {
  const { say, formats } = useWords()
  const { record } = usePlace()
  const full = fullRatings(ratings, model)
  const rated = model.dimensions.filter(
    ({ key }) => ratingIn(ratings, { model: model.id, dimension: key }) !== null,
  ).length
  if (!full) {
    return (
      <div className={classes.sum} role="status">
        <span className={classes.soft}>{say(stepText.ratedSoFar, { rated, all: model.dimensions.length })}</span>
      </div>
    )
  }
  const isOnTop = Boolean(values.legalDuty || values.seriousNonconformity || values.imminentHarm)
  const score = scoreOf(model, full, {
    registeredAt: record.fields.registeredAt ?? record.createdAt,
    isOverridden: isOnTop,
  })
  return (
    <div className={classes.sum} role="status">
      <span className={classes.total}>
        {say(stepText.sumOf, { total: formats.number(score.total), best: formats.number(score.best) })}
      </span>
      <BandMark band={score.band} />
      {isOnTop && <span className={classes.soft}>{say(stepText.onTop)}</span>}
    </div>
  )
}
