import { Link } from '@tanstack/react-router'
import { documentPlaceText } from '#domain/words/documentControlScreen.ts'
import { useSlug } from '#web/api/useApi.tsx'
import classes from '#web/audits/AuditPlaces.module.css'
import { useWords } from '#web/words/useWords.tsx'

const places = [
  ['documents', documentPlaceText.documents],
  ['reading', documentPlaceText.reading],
  ['document-versions', documentPlaceText.versions],
] as const

/** What belongs to documents, side by side. */
export function DocumentPlaces() {
  const { say } = useWords()
  const slug = useSlug()
  return (
    <nav className={classes.places} aria-label={say(documentPlaceText.places)} data-print="hide">
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
