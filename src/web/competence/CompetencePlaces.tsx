import { Link } from '@tanstack/react-router'
import { competencePlaceText } from '#domain/words/competenceScreen.ts'
import { useSlug } from '#web/api/useApi.tsx'
import classes from '#web/audits/AuditPlaces.module.css'
import { useWords } from '#web/words/useWords.tsx'

const places = [
  ['competences', competencePlaceText.competences],
  ['trainings', competencePlaceText.trainings],
] as const

/** What belongs to competence, side by side. */
export function CompetencePlaces() {
  const { say } = useWords()
  const slug = useSlug()
  return (
    <nav className={classes.places} aria-label={say(competencePlaceText.places)} data-print="hide">
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
