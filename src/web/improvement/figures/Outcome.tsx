import type { Improvement } from '#domain/records/improvement/fields.ts'
import { outcomeText } from '#domain/words/improvementScreen.ts'
import type { Words } from '#web/words/useWords.tsx'
import { useWords } from '#web/words/useWords.tsx'
import { type Bar, BeforeAfter } from '../BeforeAfter.tsx'
import { usePlace } from '../place.ts'
import classes from './Outcome.module.css'
import { outcomeSentence } from './outcomeSentence.ts'

/** The outcome as a picture and a sentence: of the record, or of what is being typed about it. */
export function Outcome({
  values = {},
  isPreview = false,
}: {
  readonly values?: Readonly<Partial<Improvement>>
  readonly isPreview?: boolean
}) {
  const { record } = usePlace()
  const words = useWords()
  const outcome = { ...record.fields, ...values } as Improvement
  const sentence = outcomeSentence(outcome, words)
  if (sentence === null) return null
  const bars = outcome.proof === 'twoFigures' ? barsOf(outcome, words) : []
  return (
    <div className={classes.outcome} {...(isPreview ? { role: 'status' } : {})}>
      <p className={classes.sentence}>{sentence}</p>
      {bars.length > 0 && (
        <BeforeAfter metric={outcome.metric ?? ''} unit={outcome.metricUnit} bars={bars} target={outcome.target} />
      )}
      <p className={classes.note}>{words.say(outcomeText.entered)}</p>
    </div>
  )
}

/** Before, the attempts that went ahead with the same metric, and now. */
function barsOf(outcome: Improvement, { say, formats }: Words): readonly Bar[] {
  const window = (from: string | null, to: string | null) => {
    if (!from || !to) return null
    return from === to ? formats.day(from) : `${formats.day(from)} – ${formats.day(to)}`
  }
  const earlier = outcome.iterations
    .filter(({ metric, after }) => after !== null && metric === outcome.metric)
    .map(
      ({ iteration, after }): Bar => ({
        kind: 'earlier',
        label: say(outcomeText.attempt, { number: iteration ?? '' }),
        window: null,
        value: after as number,
      }),
    )
  const bars: Bar[] = []
  if (outcome.baseline !== null)
    bars.push({
      kind: 'before',
      label: say(outcomeText.before),
      window: window(outcome.baselineFrom, outcome.baselineTo),
      value: outcome.baseline,
    })
  bars.push(...earlier)
  if (outcome.after !== null)
    bars.push({
      kind: 'after',
      label: say(outcomeText.after),
      window: window(outcome.afterFrom, outcome.afterTo),
      value: outcome.after,
    })
  return bars
}
