import { ActionIcon } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { type ResourceKind, resourceKinds } from '#domain/records/resource/kinds.ts'
import { systemPageText as text } from '#domain/words/systemPageScreen.ts'
import type { Page } from '#web/api/shapes.ts'
import { useApi, useSlug } from '#web/api/useApi.tsx'
import type { ListedItem } from '#web/list/listed.ts'
import { Part } from '#web/record/Part.tsx'
import { useWords } from '#web/words/useWords.tsx'
import classes from './ResourcesPart.module.css'
import type { ReadSystem } from './read.ts'

/** Data, tools, computing and people the system rests on, kind by kind: an empty kind shows (C-008). */
export function ResourcesPart({ record }: { readonly record: ReadSystem }) {
  const { say } = useWords()
  const { data } = useServing(record.id)
  if (!data) return null
  return (
    <Part title={say(text.resources)}>
      <div className={classes.kinds}>
        {(Object.keys(resourceKinds) as ResourceKind[]).map((kind) => (
          <Kind key={kind} kind={kind} items={data.filter((each) => each.kind === kind)} record={record} />
        ))}
      </div>
    </Part>
  )
}

interface KindShown {
  readonly kind: ResourceKind
  readonly items: readonly ListedItem[]
  readonly record: ReadSystem
}

function Kind({ kind, items, record }: KindShown) {
  const { say } = useWords()
  const slug = useSlug()
  const name = say(resourceKinds[kind])
  return (
    <section className={classes.kind} aria-label={name}>
      <header className={classes.head}>
        <h3>{name}</h3>
        {record.state !== 'retired' && (
          <ActionIcon
            size="sm"
            variant="subtle"
            data-print="hide"
            component={Link}
            to={`/o/${slug}/resources/new?system=${record.id}&kind=${kind}`}
            aria-label={say(text.addResourceOf, { kind: name })}
            title={say(text.addResourceOf, { kind: name })}
          >
            <IconPlus size={15} aria-hidden />
          </ActionIcon>
        )}
      </header>
      {items.length === 0 && <p className={classes.none}>{say(text.noResource)}</p>}
      <ul className={classes.list}>
        {items.map(({ id, number, title, state }) => (
          <li key={id}>
            <Link to={`/o/${slug}/resources/${number ?? id}`}>{title}</Link>
            {state === 'noted' && <span className={classes.soft}>{say(text.notInUse)}</span>}
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Resources that serve it and were not given up. */
function useServing(system: string) {
  const api = useApi()
  const slug = useSlug()
  return useQuery({
    queryKey: [slug, 'resources', 'serving', system],
    queryFn: async ({ signal }) => {
      const query = `aiSystem=${system}&state=noted,inUse&sort=title&limit=100`
      return (await api.ask<Page<ListedItem>>(`/resources?${query}`, { signal })).items
    },
  })
}
