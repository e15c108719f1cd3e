import { Link } from '@tanstack/react-router'
import { aimsText } from '#domain/words/aimsScreen.ts'
import { conformityText } from '#domain/words/conformityScreen.ts'
import { useSlug } from '#web/api/useApi.tsx'
import classes from '#web/standards/Standards.module.css'
import { useWords } from '#web/words/useWords.tsx'

const places = [
  ['conformity', conformityText.status],
  ['evidence', conformityText.evidence],
  ['aims/map', aimsText.map],
  ['aims/cycle', aimsText.cycle],
  ['aims/coverage', aimsText.coverage],
  ['aims/checks', aimsText.checks],
] as const

/** The pages on conformity, side by side. */
export function ConformityPlaces() {
  const { say } = useWords()
  const slug = useSlug()
  return (
    <nav className={classes.tabs} aria-label={say(conformityText.parts)} data-print="hide">
      {places.map(([path, label]) => (
        <Link
          key={path}
          to={`/o/${slug}/${path}`}
          className={classes.tab}
          activeOptions={{ exact: true, includeSearch: false }}
          activeProps={{ 'aria-current': 'page' }}
        >
          {say(label)}
        </Link>
      ))}
    </nav>
  )
}
