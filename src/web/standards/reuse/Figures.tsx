import type { Share } from '#domain/standards/reuse.ts'
import { reuseText } from '#domain/words/reuseScreen.ts'
import { useWords } from '#web/words/useWords.tsx'
import classes from './Reuse.module.css'
import { usePercent } from './usePercent.ts'
import type { ReuseNow } from './useReuse.ts'

/** The two numbers in one sentence, and the bounds they lie between. */
export function Figures({
  reuse: { potential, actual },
  standard,
}: {
  readonly reuse: ReuseNow
  readonly standard: string
}) {
  const { say, formats } = useWords()
  const percent = usePercent()
  const credit = ({ credit, of }: Share) => say(reuseText.of, { credit: formats.number(credit), of })
  const count = ({ credit, of }: Share) => say(reuseText.count, { count: credit, of })
  const { strict, counting, any } = potential.bounds
  return (
    <>
      <p className={classes.headline}>
        {say(reuseText.headline, { potential: percent(potential.all), actual: percent(actual.all), standard })}
      </p>
      <p className={classes.honest}>{say(reuseText.honest)}</p>
      <dl className={classes.figures}>
        <Figure
          label={say(reuseText.potential)}
          value={percent(potential.all)}
          notes={[credit(potential.all), say(reuseText.potentialNote)]}
        />
        <Figure
          label={say(reuseText.actual)}
          value={percent(actual.all)}
          notes={[credit(actual.all), say(reuseText.actualNote)]}
        />
        <Figure label={say(reuseText.clauses)} value={percent(potential.clauses)} notes={[credit(potential.clauses)]} />
        <Figure label={say(reuseText.annexA)} value={percent(potential.annexA)} notes={[credit(potential.annexA)]} />
        <Figure label={say(reuseText.strict)} value={percent(strict)} notes={[count(strict)]} />
        <Figure label={say(reuseText.counting)} value={percent(counting)} notes={[count(counting)]} />
        <Figure label={say(reuseText.any)} value={percent(any)} notes={[count(any), say(reuseText.anyNote)]} />
      </dl>
    </>
  )
}

interface Shown {
  readonly label: string
  readonly value: string
  readonly notes: readonly string[]
}

function Figure({ label, value, notes }: Shown) {
  return (
    <div className={classes.figure}>
      <dt>{label}</dt>
      <dd>{value}</dd>
      {notes.map((note) => (
        <dd key={note} className={classes.note}>
          {note}
        </dd>
      ))}
    </div>
  )
}
