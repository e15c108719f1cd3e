import { headlineText } from '#domain/words/registerHealthScreen.ts'
import { useWords } from '#web/words/useWords.tsx'
import classes from './HealthPage.module.css'
import { useReport } from './useReport.ts'

const QUARTERS = 4

/** The first sentence: what came to a verdict, split three ways, and how much of it chance would show. */
export function Headline() {
  const { say, sayCount, formats } = useWords()
  const { verdicts } = useReport('velocity')
  const recent = verdicts.slice(-QUARTERS)
  const sum = (of: (quarter: (typeof recent)[number]) => number) => recent.reduce((total, each) => total + of(each), 0)
  const total = sum((quarter) => quarter.total)
  if (total === 0) return <p className={classes.headline}>{say(headlineText.none)}</p>
  return (
    <>
      <p className={classes.headline}>
        {say(headlineText.some, {
          total: sayCount(headlineText.improvements, total),
          improved: sum(({ improved }) => improved.count),
          noChange: sum(({ noChange }) => noChange.count),
          worse: sum(({ worse }) => worse.count),
        })}
      </p>
      <p className={classes.beside}>
        {say(headlineText.chance, { expected: formats.number(Math.round(total * 5) / 100) })}
      </p>
    </>
  )
}
