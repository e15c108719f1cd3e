import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { systemPageText as text } from '#domain/words/systemPageScreen.ts'
import type { Page } from '#web/api/shapes.ts'
import { useApi, useSlug } from '#web/api/useApi.tsx'
import type { ListedItem } from '#web/list/listed.ts'
import { StateMark } from '#web/parts/StateMark.tsx'
import { Part } from '#web/record/Part.tsx'
import { useWords } from '#web/words/useWords.tsx'
import classes from './AssessedPart.module.css'

const kinds = [
  ['risk-assessments', 'riskAssessment', text.riskAssessments],
  ['risks', 'risk', text.risks],
  ['impact-assessments', 'impactAssessment', text.impactAssessments],
] as const

/** What was found out about its risks and its impact, the newest first. */
export function AssessedPart({ system }: { readonly system: string }) {
  const { say } = useWords()
  return (
    <Part title={say(text.assessed)}>
      <div className={classes.kinds}>
        {kinds.map(([plural, type, label]) => (
          <Kind key={plural} plural={plural} type={type} title={say(label)} system={system} />
        ))}
      </div>
    </Part>
  )
}

interface KindShown {
  readonly plural: string
  readonly type: string
  readonly title: string
  readonly system: string
}

function Kind({ plural, type, title, system }: KindShown) {
  const { say } = useWords()
  const slug = useSlug()
  const api = useApi()
  const { data } = useQuery({
    queryKey: [slug, plural, 'of', system],
    queryFn: ({ signal }) =>
      api.ask<Page<ListedItem>>(`/${plural}?aiSystem=${system}&sort=-updated&limit=6`, { signal }),
  })
  if (!data) return null
  return (
    <section className={classes.kind} aria-label={title}>
      <h3 className={classes.title}>{title}</h3>
      {data.items.length === 0 && <p className={classes.none}>{say(text.noneAssessed)}</p>}
      <ul className={classes.list}>
        {data.items.map(({ id, number, title: called, state }) => (
          <li key={id}>
            <Link to={`/o/${slug}/${plural}/${number ?? id}`}>{called}</Link>
            <StateMark type={type} state={state} />
          </li>
        ))}
      </ul>
      {data.next && (
        <Link className={classes.more} to={`/o/${slug}/${plural}?aiSystem=${system}`}>
          {say(text.allOfThem)}
        </Link>
      )}
    </section>
  )
}
