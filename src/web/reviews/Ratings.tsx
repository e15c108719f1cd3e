import { dimensions } from '#domain/reports/dimensions.ts'
import { quarterName } from '#domain/reports/quarters.ts'
import type { RatedDimension } from '#domain/reviews/paper.ts'
import { reviewText } from '#domain/words/reviewScreen.ts'
import { useWords } from '#web/words/useWords.tsx'
import classes from './Reviews.module.css'

const BEST = 5
const HEIGHT = 40

/** Suitability, adequacy and effectiveness over six quarters, each rating with its evidence (C-034). */
export function Ratings({ rated }: { readonly rated: readonly RatedDimension[] }) {
  const { say } = useWords()
  return (
    <div className={classes.ratings}>
      {rated.map(({ dimension, ratings }) => (
        <section key={dimension} className={classes.rating} aria-label={say(dimensions[dimension].label)}>
          <h3>{say(dimensions[dimension].label)}</h3>
          <ol aria-label={say(reviewText.ratings)}>
            {ratings.map(({ quarter, rating, evidence }) => {
              const said = rating === null ? say(reviewText.notRated) : say(reviewText.ratingOf, { rating })
              const told = [quarterName(quarter), said, evidence].filter(Boolean).join(': ')
              return (
                <li key={quarter} title={told} aria-label={told}>
                  <b aria-hidden>{rating ?? '–'}</b>
                  <span className={classes.column} style={{ height: (HEIGHT * (rating ?? 0)) / BEST }} aria-hidden />
                  <span aria-hidden>{quarterName(quarter).slice(2)}</span>
                </li>
              )
            })}
          </ol>
        </section>
      ))}
    </div>
  )
}
