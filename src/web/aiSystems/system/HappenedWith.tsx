import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { incident } from '#domain/records/incident/incident.ts'
import { aiSystemText } from '#domain/words/aiSystemScreen.ts'
import type { Page } from '#web/api/shapes.ts'
import { useApi, useSlug } from '#web/api/useApi.tsx'
import type { ListedItem } from '#web/list/listed.ts'
import { StateMark } from '#web/parts/StateMark.tsx'
import { Part } from '#web/record/Part.tsx'
import { useWords } from '#web/words/useWords.tsx'
import classes from './HappenedWith.module.css'

/** What was reported with this system, the newest first. */
export function HappenedWith({ system }: { readonly system: string }) {
  const { say } = useWords()
  const slug = useSlug()
  const api = useApi()
  const { data } = useQuery({
    queryKey: [slug, incident.plural, 'with', system],
    queryFn: ({ signal }) =>
      api.ask<Page<ListedItem>>(`/incidents?aiSystem=${system}&sort=-occurred&limit=20`, { signal }),
  })
  if (!data) return null
  return (
    <Part title={say(aiSystemText.happened)}>
      {data.items.length === 0 && <p className={classes.none}>{say(aiSystemText.nothingHappened)}</p>}
      <ul className={classes.list}>
        {data.items.map(({ id, number, title, state }) => (
          <li key={id}>
            <Link to={`/o/${slug}/incidents/${number ?? id}`}>{[number, title].filter(Boolean).join(' ')}</Link>
            <StateMark type="incident" state={state} />
          </li>
        ))}
      </ul>
    </Part>
  )
}
