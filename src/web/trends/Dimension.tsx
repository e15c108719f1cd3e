import { NONE, type TrendDimension } from '#domain/reports/trends/trendRow.ts'
import { trendsReport } from '#domain/reports/trends/trendsReport.ts'
import { trendsText } from '#domain/words/trendsScreen.ts'
import { trendDimensionWords } from '#domain/words/trendWords.ts'
import { OpenNumber } from '#web/registerHealth/OpenNumber.tsx'
import { Section } from '#web/registerHealth/Section.tsx'
import { useWords } from '#web/words/useWords.tsx'
import { Bars } from './Bars.tsx'
import { MonthTable } from './MonthTable.tsx'
import type { TrendLine, Trends } from './shapes.ts'
import classes from './Trends.module.css'

interface Shown {
  readonly dimension: TrendDimension
  readonly lines: readonly TrendLine[]
  readonly months: Trends['months']
}

const MOST_PICTURES = 8

/** One way of telling nonconformities apart: a small picture for each, all on one scale, and every figure in a table. */
export function Dimension({ dimension, lines, months }: Shown) {
  const { say } = useWords()
  const name = say(trendDimensionWords[dimension])
  const most = Math.max(0, ...lines.flatMap((line) => line.months.map(({ count }) => count)))
  const rest = lines.length - MOST_PICTURES
  const isStated = lines.some(({ key }) => key !== NONE)
  return (
    <Section title={name}>
      {!isStated && <p className={classes.soft}>{say(trendsText.noneStated)}</p>}
      <ul className={classes.multiples}>
        {(isStated ? lines : []).slice(0, MOST_PICTURES).map((line) => (
          <li key={line.key} className={classes.small}>
            <h3 className={classes.name} title={line.name}>
              {line.name}
            </h3>
            <p className={classes.counts}>
              <OpenNumber label={line.name} text={String(line.count)} records={line.records} />
              {line.open.count > 0 && <span>{say(trendsText.open, { count: line.open.count })}</span>}
              {line.cameBack.count > 0 && (
                <span>
                  {say(trendsText.cameBack)}: {line.cameBack.count}
                </span>
              )}
            </p>
            <Bars title={line.name} counts={line.months} months={months} most={most} height={70} />
          </li>
        ))}
      </ul>
      {rest > 0 && <p className={classes.soft}>{say(trendsText.more, { count: rest })}</p>}
      <details className={classes.figures}>
        <summary>{say(trendsText.figures)}</summary>
        <MonthTable label={name} head={name} lines={lines} months={months} />
        <p className={classes.soft}>{say(trendsReport.figures.lines.how)}</p>
      </details>
    </Section>
  )
}
