import { Link } from '@tanstack/react-router'
import { riskPlaceText } from '#domain/words/riskScreen.ts'
import { useSlug } from '#web/api/useApi.tsx'
import classes from '#web/audits/AuditPlaces.module.css'
import { useWords } from '#web/words/useWords.tsx'

const places = [
  ['risks', riskPlaceText.risks],
  ['risk-matrix', riskPlaceText.matrix],
  ['opportunities', riskPlaceText.opportunities],
  ['risk-assessments', riskPlaceText.assessments],
  ['risk-criteria', riskPlaceText.criteria],
] as const

/** What belongs to risks, side by side. */
export function RiskPlaces() {
  const { say } = useWords()
  const slug = useSlug()
  return (
    <nav className={classes.places} aria-label={say(riskPlaceText.places)} data-print="hide">
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
