import { Link } from '@tanstack/react-router'
import { incidentText } from '#domain/words/incidentScreen.ts'
import { useSlug } from '#web/api/useApi.tsx'
import { SignalWords } from '#web/signals/SignalWords.tsx'
import { useSignals } from '#web/signals/useSignals.ts'
import { useWords } from '#web/words/useWords.tsx'
import classes from './PatternCards.module.css'

/** Patterns over several reports that nobody has decided on yet, each leading to the candidate it raised (C-045). */
export function PatternCards() {
  const { say } = useWords()
  const slug = useSlug()
  const { data } = useSignals({ state: 'open' })
  const patterns = (data?.pages[0]?.items ?? []).filter(({ metric }) => metric === null)
  if (patterns.length === 0) return null
  return (
    <section className={classes.patterns} aria-label={say(incidentText.patterns)}>
      <h2 className={classes.title}>{say(incidentText.patterns)}</h2>
      <ul className={classes.list}>
        {patterns.map((signal) => (
          <li key={signal.id} className={classes.card}>
            <p className={classes.head}>
              <b>{signal.title}</b>
              <SignalWords signal={signal} />
            </p>
            <p className={classes.sentence}>{signal.sentence}</p>
            <Link to={`/o/${slug}/improvements/${signal.improvement.number ?? signal.improvement.id}`}>
              {say(incidentText.patternCandidate)}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
