import { Link } from '@tanstack/react-router'
import { contextPlaceText } from '#domain/words/contextScreen.ts'
import { useSlug } from '#web/api/useApi.tsx'
import classes from '#web/audits/AuditPlaces.module.css'
import { useWords } from '#web/words/useWords.tsx'

const places = [
  ['change-signals', contextPlaceText.signals],
  ['context-issues', contextPlaceText.issues],
  ['interested-parties', contextPlaceText.parties],
  ['scope-statements', contextPlaceText.scope],
  ['intended-outcomes', contextPlaceText.outcomes],
  ['investments', contextPlaceText.investments],
  ['maturity', contextPlaceText.maturity],
] as const

/** What belongs to the context, side by side. */
export function ContextPlaces() {
  const { say } = useWords()
  const slug = useSlug()
  return (
    <nav className={classes.places} aria-label={say(contextPlaceText.places)} data-print="hide">
      {places.map(([path, label]) => (
        <Link
          key={path}
          to={`/o/${slug}/${path}`}
          className={classes.place}
          activeOptions={{ exact: true, includeSearch: false }}
          activeProps={{ className: classes.here, 'aria-current': 'page' }}
        >
          {say(label)}
        </Link>
      ))}
    </nav>
  )
}
