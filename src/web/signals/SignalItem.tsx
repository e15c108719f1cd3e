import { Link } from '@tanstack/react-router'
import { signalText } from '#domain/words/signalScreen.ts'
import { signalStateLabels } from '#domain/words/signalStates.ts'
import { useSlug } from '#web/api/useApi.tsx'
import { SeriesSparkline } from '#web/metrics/SeriesSparkline.tsx'
import type { SeriesLine } from '#web/metrics/shapes.ts'
import { useWords } from '#web/words/useWords.tsx'
import { SignalActions } from './SignalActions.tsx'
import classes from './SignalItem.module.css'
import { SignalWords } from './SignalWords.tsx'
import type { Signal } from './shapes.ts'

interface Shown {
  readonly signal: Signal
  readonly line: SeriesLine | undefined
}

/** One signal: what it is about, what was seen and how sure it is, its course, and what may become of it. */
export function SignalItem({ signal, line }: Shown) {
  const { say, formats } = useWords()
  const slug = useSlug()
  const { improvement, state, snoozedUntil, snoozeReason } = signal
  return (
    <li className={classes.item}>
      <div className={classes.head}>
        <Link className={classes.about} to={`/o/${slug}/improvements/${improvement.number ?? improvement.id}`} data-row>
          {signal.title}
        </Link>
        <SignalWords signal={signal} />
        {state !== 'open' && <span className={classes.state}>{say(signalStateLabels[state])}</span>}
      </div>
      <div className={classes.body}>
        <div className={classes.text}>
          <p className={classes.sentence}>{signal.sentence}</p>
          {signal.title !== improvement.title && (
            <p className={classes.note}>
              {say(signalText.partOf, { title: [improvement.number, improvement.title].filter(Boolean).join(' ') })}
            </p>
          )}
          {state === 'snoozed' && snoozedUntil && (
            <p className={classes.note}>
              {say(signalText.restsUntil, { day: formats.day(snoozedUntil), reason: snoozeReason ?? '' })}
            </p>
          )}
          <Near near={signal.near} />
          <Found signal={signal} />
        </div>
        {line && <SeriesSparkline line={line} />}
      </div>
      <SignalActions signal={signal} />
    </li>
  )
}

/** What else the data raised about the same service these days: perhaps one thing, to be linked or merged. */
export function Near({ near }: Pick<Signal, 'near'>) {
  const { say } = useWords()
  const slug = useSlug()
  if (near.length === 0) return null
  return (
    <p className={classes.note}>
      {say(signalText.near)}
      {near.map(({ id, number, title }) => (
        <Link key={id} className={classes.near} to={`/o/${slug}/improvements/${number ?? id}`}>
          {[number, title].filter(Boolean).join(' ')}
        </Link>
      ))}
    </p>
  )
}

/** Which rule found it, in which version, when and how often: a signal can be traced. */
export function Found({ signal: { rule, ruleVersion, foundAt, evidence, heldBack } }: { readonly signal: Signal }) {
  const { say, sayCount, formats } = useWords()
  const parts = [
    say(signalText.foundBy, { rule, version: ruleVersion, when: formats.moment(foundAt) }),
    sayCount({ one: signalText.timesOne, other: signalText.timesOther }, evidence),
    ...(heldBack > 0 ? [sayCount({ one: signalText.heldOne, other: signalText.heldOther }, heldBack)] : []),
  ]
  return <p className={classes.note}>{parts.join(' · ')}</p>
}
