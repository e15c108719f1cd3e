import type { ReviewFigure } from '#domain/reviews/paper.ts'
import { trendOf } from '#domain/reviews/trend.ts'
import { type ReviewFigureCode, reviewFigures } from '#domain/words/reviewFigures.ts'
import { reviewText } from '#domain/words/reviewScreen.ts'
import { useWords } from '#web/words/useWords.tsx'
import classes from './Reviews.module.css'

/** The figures of one input, each with how it came. */
export function Figures({ figures }: { readonly figures: readonly ReviewFigure[] }) {
  const { say, formats } = useWords()
  if (figures.length === 0) return null
  return (
    <dl className={classes.figures}>
      {figures.map((figure) => (
        <div key={figure.code} className={classes.figure}>
          <dt>{say(reviewFigures[figure.code as ReviewFigureCode] ?? reviewText.unknown)}</dt>
          <dd>
            <span className={classes.value}>
              {figure.value === null ? say(reviewText.unknown) : formats.number(figure.value)}
            </span>
            <Trail figure={figure} />
          </dd>
        </div>
      ))}
    </dl>
  )
}

function Trail({ figure }: { readonly figure: ReviewFigure }) {
  const { say, formats } = useWords()
  const { trail, over } = figure
  const { sense } = trendOf(figure)
  if (over === 'months') return <Months trail={trail} />
  if (trail.length < 2) return null
  const said = trail.map((value) => (value === null ? '–' : formats.number(value))).join(' → ')
  return (
    <span className={classes.trend} data-sense={sense} title={say(reviewText.overReviews)}>
      {said}
      {sense !== 'plain' && ` (${say(reviewText[sense])})`}
    </span>
  )
}

const HEIGHT = 22

function Months({ trail }: Pick<ReviewFigure, 'trail'>) {
  const { say, formats } = useWords()
  const most = Math.max(1, ...trail.map((value) => value ?? 0))
  const said = trail.map((value) => (value === null ? '–' : formats.number(value))).join(', ')
  return (
    <span className={classes.bars} role="img" aria-label={[say(reviewText.overMonths), said].join(': ')}>
      {trail.map((value, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a month is its place in the row
        <span key={at} style={{ height: Math.round((HEIGHT * (value ?? 0)) / most) }} />
      ))}
    </span>
  )
}
