import { Link } from '@tanstack/react-router'
import { systemPlaceText } from '#domain/words/systemPlaces.ts'
import { useSlug } from '#web/api/useApi.tsx'
import { useHasRole } from '#web/api/useHasRole.ts'
import classes from '#web/audits/AuditPlaces.module.css'
import { useWords } from '#web/words/useWords.tsx'

const places = [
  ['ai-systems', systemPlaceText.systems],
  ['resources', systemPlaceText.resources],
  ['ai-systems/from-file', systemPlaceText.bringIn],
] as const

/** AI systems, what they rest on, and the way in from a file, side by side. */
export function SystemPlaces() {
  const { say } = useWords()
  const slug = useSlug()
  const mayBringIn = useHasRole('aimsManager', 'processOwner')
  const shown = mayBringIn ? places : places.slice(0, 2)
  return (
    <nav className={classes.places} aria-label={say(systemPlaceText.places)} data-print="hide">
      {shown.map(([path, label]) => (
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
