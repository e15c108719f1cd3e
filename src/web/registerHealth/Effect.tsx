import { effectReport } from '#domain/reports/effectReport.ts'
import { velocityText } from '#domain/words/registerHealthScreen.ts'
import { useWords } from '#web/words/useWords.tsx'
import classes from './Figure.module.css'
import { Figure } from './Figure.tsx'
import { Section } from './Section.tsx'
import { useQuantities } from './useQuantities.ts'
import { useReport } from './useReport.ts'

const { figures, question } = effectReport

/** What the improvements changed; what was not measured stands beside it and in no sum. */
export function Effect() {
  const { say } = useWords()
  const { number, percent } = useQuantities()
  const { impact, notMeasured, chance } = useReport('effect')
  const reasons = [
    say(velocityText.awaiting, { count: notMeasured.awaiting }),
    say(velocityText.byFact, { count: notMeasured.byFact }),
    say(velocityText.asActivity, { count: notMeasured.asActivity }),
  ]
  return (
    <Section title={say(question)}>
      <div className={classes.grid}>
        <Figure
          words={figures.impact}
          value={percent(impact.median)}
          note={impact.sum !== null && say(velocityText.impactSum, { sum: number(impact.sum, 2), n: impact.n })}
          records={impact.records}
        />
        <Figure words={figures.relativeChange} value={percent(impact.medianRelativeChange)} records={impact.records} />
        <Figure
          words={figures.notMeasured}
          value={String(notMeasured.count)}
          note={reasons.join(' · ')}
          records={notMeasured.records}
        />
        <Figure
          words={figures.chance}
          value={number(chance.expectedFalse, 2)}
          note={say(velocityText.chanceOf, {
            improved: chance.improved,
            evaluated: chance.evaluated,
            entered: chance.entered,
          })}
          records={chance.records}
        />
      </div>
    </Section>
  )
}
