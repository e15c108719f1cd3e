import { Link } from '@tanstack/react-router'
import { conformityText } from '#domain/words/conformityScreen.ts'
import { useSlug } from '#web/api/useApi.tsx'
import classes from '#web/standards/Standards.module.css'
import { useWords } from '#web/words/useWords.tsx'

const places = [
  ['conformity', conformityText.status],
  ['evidence', conformityText.evidence],
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
