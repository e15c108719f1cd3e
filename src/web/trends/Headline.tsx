import { trendsReport } from '#domain/reports/trends/trendsReport.ts'
import { trendsText } from '#domain/words/trendsScreen.ts'
import grid from '#web/registerHealth/Figure.module.css'
import { Figure } from '#web/registerHealth/Figure.tsx'
import { How } from '#web/registerHealth/How.tsx'
import { OpenNumber } from '#web/registerHealth/OpenNumber.tsx'
import { useQuantities } from '#web/registerHealth/useQuantities.ts'
import { useWords } from '#web/words/useWords.tsx'
import { Bars } from './Bars.tsx'
import type { Trends } from './shapes.ts'
import classes from './Trends.module.css'

const { figures } = trendsReport

/** The whole at a glance: reported by month, what is open and overdue, what came back. */
export function Headline({ trends }: { readonly trends: Trends }) {
  const { say, formats } = useWords()
  const { percent } = useQuantities()
  const { months, ageing, overdue, recurrence } = trends
  const open = ageing.reduce((sum, { count }) => sum + count, 0)
  const { settled, cameBack, firstTime, rate } = recurrence
  const label = say(trendsText.overdue)
  const back =
    rate === null
      ? say(trendsText.noneSettled)
      : [
          say(trendsText.backOf, { count: cameBack.count, settled: settled.count }),
          say(trendsText.firstTime, { count: firstTime.count }),
        ].join(' · ')
  const days = say(trendsText.days, { from: formats.day(trends.from), to: formats.day(trends.to) })
  return (
    <div className={classes.whole}>
      <div>
        <h2 className={classes.partTitle}>{say(figures.months.label)}</h2>
        <Bars title={say(figures.months.label)} counts={months} months={months} height={110} />
        <p className={classes.soft}>{days}</p>
        <How words={figures.months} />
      </div>
      <div className={grid.grid}>
        <Figure
          words={{ ...figures.ageing, label: trendsText.openNow }}
          value={formats.number(open)}
          records="/nonconformity-trends/records?set=open"
          note={
            <>
              {label} <OpenNumber label={label} text={formats.number(overdue.count)} records={overdue.records} />
            </>
          }
        />
        <Figure words={figures.recurrence} value={percent(rate)} note={back} records={cameBack.records} />
      </div>
    </div>
  )
}
