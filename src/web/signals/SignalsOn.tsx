import { Link } from '@tanstack/react-router'
import { signalText } from '#domain/words/signalScreen.ts'
import { signalStateLabels } from '#domain/words/signalStates.ts'
import { useSlug } from '#web/api/useApi.tsx'
import { Part } from '#web/record/Part.tsx'
import { useWords } from '#web/words/useWords.tsx'
import classes from './SignalItem.module.css'
import { Found } from './SignalItem.tsx'
import { SignalWords } from './SignalWords.tsx'
import { useSignals } from './useSignals.ts'

/** The signals this metric has given, newest first, and what became of them; nothing where it has given none. */
export function SignalsOn({ metric }: { readonly metric: string }) {
  const { say } = useWords()
  const slug = useSlug()
  const { data } = useSignals({ metric })
  const signals = data?.pages[0]?.items ?? []
  if (signals.length === 0) return null
  return (
    <Part title={say(signalText.title)}>
      <ul className={classes.list}>
        {signals.map((signal) => (
          <li key={signal.id} className={classes.item}>
            <div className={classes.head}>
              <Link
                className={classes.about}
                to={`/o/${slug}/improvements/${signal.improvement.number ?? signal.improvement.id}`}
              >
                {signal.title}
              </Link>
              <SignalWords signal={signal} />
              <span className={classes.state}>{say(signalStateLabels[signal.state])}</span>
            </div>
            <p className={classes.sentence}>{signal.sentence}</p>
            <Found signal={signal} />
          </li>
        ))}
      </ul>
    </Part>
  )
}
