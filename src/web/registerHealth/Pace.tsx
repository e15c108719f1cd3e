import type { FigureWords } from '#domain/reports/report.ts'
import { velocityReport } from '#domain/reports/velocityReport.ts'
import { healthText, velocityText } from '#domain/words/registerHealthScreen.ts'
import { useWords } from '#web/words/useWords.tsx'
import classes from './Figure.module.css'
import { Figure } from './Figure.tsx'
import type { Elapsed, VelocityTold } from './shapes.ts'
import { useQuantities } from './useQuantities.ts'

const { figures } = velocityReport
const trends = {
  rising: velocityText.trendRising,
  falling: velocityText.trendFalling,
  none: velocityText.trendNone,
  unknown: velocityText.trendUnknown,
} as const

/** Elapsed days, the pace of closures, and whether the flow is steady enough for averages to mean anything. */
export function Pace({ told }: { readonly told: VelocityTold }) {
  const { say } = useWords()
  const { number, days } = useQuantities()
  const { closures, littlesLaw } = told
  const { meanWip, impliedCycleDays, meanCycleDays } = littlesLaw
  const isFlowKnown = impliedCycleDays !== null && meanCycleDays !== null
  return (
    <div className={classes.grid}>
      <Days words={figures.lead} elapsed={told.lead} />
      <Days words={figures.cycle} elapsed={told.cycle} />
      <Days words={figures.toImplement} elapsed={told.toImplement} />
      <Days words={figures.toVerdict} elapsed={told.toVerdict} />
      <Figure
        words={figures.closures}
        value={
          closures.perMonth === null
            ? say(healthText.unknown)
            : say(velocityText.perMonth, { count: number(closures.perMonth) })
        }
        note={[
          say(velocityText.medianDays, { days: days(closures.medianDays) }),
          say(trends[closures.trend.direction]),
        ].join(' · ')}
        records={closures.records}
      />
      <Figure
        words={figures.littlesLaw}
        value={say(
          !isFlowKnown ? healthText.unknown : littlesLaw.unstable ? velocityText.unsteady : velocityText.steady,
        )}
        note={
          isFlowKnown &&
          say(velocityText.little, {
            wip: number(meanWip),
            implied: days(impliedCycleDays),
            mean: days(meanCycleDays),
          })
        }
      />
    </div>
  )
}

function Days({
  words,
  elapsed: { n, p50, p85, p95, records },
}: {
  readonly words: FigureWords
  readonly elapsed: Elapsed
}) {
  const { say } = useWords()
  const { days } = useQuantities()
  const note = [
    say(healthText.n, { count: n }),
    ...(p85 === null ? [] : [say(velocityText.p85, { days: days(p85) })]),
    ...(p95 === null ? [] : [say(velocityText.p95, { days: days(p95) })]),
  ]
  return <Figure words={words} value={days(p50)} note={note.join(' · ')} records={records} />
}
