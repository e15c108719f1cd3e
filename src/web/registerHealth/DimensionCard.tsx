import { Button } from '@mantine/core'
import { useState } from 'react'
import { dimensions } from '#domain/reports/dimensions.ts'
import { dimensionText } from '#domain/words/registerHealthScreen.ts'
import { useHasRole } from '#web/api/useHasRole.ts'
import { useWords } from '#web/words/useWords.tsx'
import classes from './Dimensions.module.css'
import { LightMark } from './LightMark.tsx'
import { OpenNumber } from './OpenNumber.tsx'
import { RateDialog } from './RateDialog.tsx'
import type { DimensionLine, Quarter, Rating } from './shapes.ts'

interface Shown {
  readonly line: DimensionLine
  readonly quarters: readonly Quarter[]
}

/** One dimension: its light, what is open, what serves it, and its ratings over six quarters. */
export function DimensionCard({ line, quarters }: Shown) {
  const { say, sayCount } = useWords()
  const mayJudge = useHasRole('topManagement', 'aimsManager')
  const [isRating, setRating] = useState(false)
  const { label, asks } = dimensions[line.dimension]
  const served = say(dimensionText.served, { count: line.served.count })
  return (
    <section className={classes.card} aria-label={say(label)}>
      <div className={classes.top}>
        <h3>{say(label)}</h3>
        <LightMark light={line.light} />
      </div>
      <p className={classes.asks}>{say(asks)}</p>
      <p className={classes.line}>
        {line.openQuestions > 0 ? sayCount(dimensionText.open, line.openQuestions) : say(dimensionText.noneOpen)}
      </p>
      <p className={classes.line}>
        <OpenNumber label={say(dimensionText.serve)} text={served} records={line.served.records} />
      </p>
      <ol className={classes.ratings} aria-label={say(dimensionText.rating)}>
        {quarters.map(({ quarter }, at) => (
          <OneRating key={quarter} quarter={quarter} rating={line.ratings[at] ?? null} />
        ))}
      </ol>
      {mayJudge && (
        <Button size="xs" variant="default" onClick={() => setRating(true)}>
          {say(dimensionText.rate)}
        </Button>
      )}
      {isRating && <RateDialog dimension={line.dimension} quarters={quarters} onClose={() => setRating(false)} />}
    </section>
  )
}

const HEIGHT = 44
const BEST = 5

function OneRating({ quarter, rating }: { readonly quarter: string; readonly rating: Rating | null }) {
  const { say } = useWords()
  const said = rating
    ? say(dimensionText.ratingSaid, { quarter, rating: rating.rating, evidence: rating.evidence })
    : [quarter, say(dimensionText.notRated)].join(': ')
  return (
    <li className={classes.rating} title={said}>
      <span aria-hidden>
        <span className={classes.given}>{rating?.rating ?? '–'}</span>
        <span className={classes.column}>{rating && <span style={{ height: (HEIGHT * rating.rating) / BEST }} />}</span>
        {quarter.slice(2)}
      </span>
      <span className={classes.unseen}>{said}</span>
    </li>
  )
}
