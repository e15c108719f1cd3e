import { Link } from '@tanstack/react-router'
import { type View, viewFor, viewNames } from '#domain/overview/views.ts'
import { overviewText } from '#domain/words/overviewScreen.ts'
import { useSlug } from '#web/api/useApi.tsx'
import { useMembership } from '#web/api/useMe.ts'
import { Page } from '#web/parts/Page.tsx'
import places from '#web/parts/Places.module.css'
import { useAddress } from '#web/parts/useAddress.ts'
import { useWords } from '#web/words/useWords.tsx'
import { NeedsMe } from './NeedsMe.tsx'
import { Panels } from './Panels.tsx'
import { PathPart } from './PathPart.tsx'

type Shown = View | 'path'
const shownNames: readonly Shown[] = [...viewNames, 'path']

/** Where one begins the day: what needs me, and the numbers of four offices, each a way to what it counts. */
export function OverviewPage() {
  const { say } = useWords()
  const slug = useSlug()
  const roles = useMembership()?.roles ?? []
  const { query } = useAddress(['view'])
  const view = shownNames.find((name) => name === query.view) ?? viewFor(roles)
  return (
    <Page title={say(overviewText.title)}>
      <nav className={places.places} aria-label={say(overviewText.views)} data-print="hide">
        {shownNames.map((name) => (
          <Link
            key={name}
            to={`/o/${slug}/overview`}
            search={{ view: name }}
            className={`${places.place} ${name === view ? places.here : ''}`}
            aria-current={name === view ? 'page' : undefined}
          >
            {say(overviewText[name])}
          </Link>
        ))}
      </nav>
      {view === 'mine' && <NeedsMe />}
      {view === 'path' && <PathPart />}
      {view !== 'mine' && view !== 'path' && <Panels view={view} />}
    </Page>
  )
}
