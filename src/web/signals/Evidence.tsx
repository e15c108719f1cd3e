import { signalText } from '#domain/words/signalScreen.ts'
import { SeriesSparkline } from '#web/metrics/SeriesSparkline.tsx'
import { useWords } from '#web/words/useWords.tsx'
import classes from './Evidence.module.css'
import item from './SignalItem.module.css'
import { Found, Near } from './SignalItem.tsx'
import { SignalWords } from './SignalWords.tsx'
import { useSignalsOf } from './useSignals.ts'

interface Shown {
  readonly improvement: string
  /** Who raised it; people’s candidates rest on their words. */
  readonly raisedBy: unknown
}

/** What the data shows behind a candidate that it raised by itself; nothing where a person raised it. */
export function Evidence({ improvement, raisedBy }: Shown) {
  const { say, formats } = useWords()
  const { data } = useSignalsOf(raisedBy === null ? improvement : null)
  if (!data || data.items.length === 0) return null
  return (
    <section className={classes.evidence} aria-label={say(signalText.evidence)}>
      <h3 className={classes.title}>{say(signalText.evidence)}</h3>
      <ul className={classes.list}>
        {data.items.map((signal) => {
          const line = signal.metric ? data.lines.get(signal.metric.id) : undefined
          return (
            <li key={signal.id} className={item.body}>
              <div className={item.text}>
                <SignalWords signal={signal} />
                <p className={item.sentence}>{signal.sentence}</p>
                {signal.state === 'snoozed' && signal.snoozedUntil && (
                  <p className={item.note}>{say(signalText.resting, { day: formats.day(signal.snoozedUntil) })}</p>
                )}
                <Near near={signal.near} />
                <Found signal={signal} />
              </div>
              {line && <SeriesSparkline line={line} />}
            </li>
          )
        })}
      </ul>
    </section>
  )
}
