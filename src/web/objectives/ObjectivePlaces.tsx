import { Link } from '@tanstack/react-router'
import { commitmentListText, objectiveListText, objectiveText } from '#domain/words/objectiveScreen.ts'
import { useSlug } from '#web/api/useApi.tsx'
import classes from '#web/audits/AuditPlaces.module.css'
import { useWords } from '#web/words/useWords.tsx'

const places = [
  ['objectives', objectiveListText.title],
  ['commitments', commitmentListText.title],
] as const

/** What belongs to objectives, side by side. */
export function ObjectivePlaces() {
  const { say } = useWords()
  const slug = useSlug()
  return (
    <nav className={classes.places} aria-label={say(objectiveText.places)} data-print="hide">
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
