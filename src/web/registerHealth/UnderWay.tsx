import { Link } from '@tanstack/react-router'
import { velocityReport } from '#domain/reports/velocityReport.ts'
import { velocityText } from '#domain/words/registerHealthScreen.ts'
import { useSlug } from '#web/api/useApi.tsx'
import { StageMark } from '#web/parts/StageMark.tsx'
import { useWords } from '#web/words/useWords.tsx'
import { How } from './How.tsx'
import { OpenNumber } from './OpenNumber.tsx'
import classes from './Section.module.css'
import { Section } from './Section.tsx'
import type { VelocityTold } from './shapes.ts'
import { useQuantities } from './useQuantities.ts'

const SHOWN = 10

/** What is under way, the oldest first; what is older than usual says so. */
export function UnderWay({ underWay }: { readonly underWay: VelocityTold['underWay'] }) {
  const { say } = useWords()
  const { days } = useQuantities()
  const slug = useSlug()
  const words = velocityReport.figures.underWay
  const label = say(words.label)
  const aside = (
    <span className={classes.soft}>
      <OpenNumber label={label} text={String(underWay.count)} records={underWay.records} />
      {underWay.beyondP85 > 0 && ` · ${say(velocityText.overdue, { count: underWay.beyondP85 })}`}
    </span>
  )
  return (
    <Section title={label} aside={aside}>
      {underWay.count === 0 && <p className={classes.soft}>{say(velocityText.nothingUnderWay)}</p>}
      <ul className={`${classes.rows} ${classes.aligned}`}>
        {underWay.oldest.slice(0, SHOWN).map(({ id, number, title, state, owner, ageDays, beyondP85 }) => (
          <li key={id} className={classes.row}>
            <span className={classes.grow}>
              <Link to={`/o/${slug}/improvements/${number ?? id}`}>{title}</Link>
            </span>
            <StageMark state={state} />
            <span className={classes.soft}>{owner?.name}</span>
            <span>{days(ageDays)}</span>
            <span className={classes.late}>{beyondP85 && say(velocityText.older)}</span>
          </li>
        ))}
      </ul>
      <How words={words} />
    </Section>
  )
}
