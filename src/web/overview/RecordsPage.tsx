import { useInfiniteQuery } from '@tanstack/react-query'
import { Link, useParams, useSearch } from '@tanstack/react-router'
import { views } from '#domain/overview/views.ts'
import { recordTypes } from '#domain/records/index.ts'
import { listText } from '#domain/words/listScreen.ts'
import { overviewText } from '#domain/words/overviewScreen.ts'
import type { Page as Answer, Query } from '#web/api/shapes.ts'
import { useApi, useSlug } from '#web/api/useApi.tsx'
import { MoreButton } from '#web/parts/MoreButton.tsx'
import { Notice } from '#web/parts/Notice.tsx'
import { Page } from '#web/parts/Page.tsx'
import { PersonName } from '#web/parts/PersonName.tsx'
import { ProblemNote } from '#web/parts/ProblemNote.tsx'
import { SkeletonRows } from '#web/parts/SkeletonRows.tsx'
import { StateMark } from '#web/parts/StateMark.tsx'
import table from '#web/parts/Table.module.css'
import { useLinkKeys } from '#web/parts/useLinkKeys.ts'
import { NotFoundPage } from '#web/shell/NotFoundPage.tsx'
import { useWords } from '#web/words/useWords.tsx'
import { DueWord } from './DueWord.tsx'
import classes from './Overview.module.css'

const figures = Object.values(views).flatMap((panels) => panels.flatMap((panel) => panel.figures))

/** Exactly the records a number of the overview counts: the list it was counted by, whole. */
export function RecordsPage() {
  const { say } = useWords()
  const slug = useSlug()
  const { plural } = useParams({ strict: false }) as { readonly plural?: string }
  const { figure: key, ...asked } = useSearch({ strict: false }) as Record<string, string | undefined>
  const type = Object.values(recordTypes).find((one) => one.plural === plural)
  if (!type) return <NotFoundPage />
  const figure = figures.find((one) => one.key === key)
  return (
    <Page
      title={figure ? say(figure.label) : say(overviewText.records)}
      aside={<Link to={`/o/${slug}/${type.plural}`}>{say(overviewText.inRegister)}</Link>}
    >
      <Records plural={type.plural} type={type.name} asked={asked} />
    </Page>
  )
}

interface Shown {
  readonly plural: string
  readonly type: string
  readonly asked: Query
}

function Records({ plural, type, asked }: Shown) {
  const { say } = useWords()
  const slug = useSlug()
  const found = useRecords({ plural, asked })
  useLinkKeys()
  const items = found.data?.pages.flatMap((page) => page.items) ?? []
  if (!found.isPending && !found.error && items.length === 0) return <Notice title={say(overviewText.noneBehind)} />
  return (
    <>
      <ProblemNote error={found.error} />
      <table className={`${table.table} ${classes.behind}`} aria-busy={found.isPending}>
        <thead>
          <tr>
            <th scope="col">{say(listText.name)}</th>
            <th scope="col">{say(listText.state)}</th>
            <th scope="col" className={table.wide}>
              {say(listText.owner)}
            </th>
            <th scope="col" className={table.wide}>
              {say(listText.due)}
            </th>
          </tr>
        </thead>
        <tbody>
          {found.isPending && <SkeletonRows columns={4} />}
          {items.map((item) => (
            <tr key={item.id}>
              <td>
                <Link to={`/o/${slug}/${plural}/${item.number ?? item.id}`} data-row>
                  {item.title}
                </Link>{' '}
                <span className={classes.soft}>{item.number}</span>
              </td>
              <td>
                <StateMark type={type} state={item.state} />
              </td>
              <td className={table.wide}>{item.owner && <PersonName {...item.owner} />}</td>
              <td className={table.wide}>
                <DueWord record={item} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <MoreButton of={found} />
    </>
  )
}

function useRecords({ plural, asked }: Pick<Shown, 'plural' | 'asked'>) {
  const api = useApi()
  const slug = useSlug()
  const type = Object.values(recordTypes).find((one) => one.plural === plural)!
  return useInfiniteQuery({
    queryKey: [slug, plural, 'behind', asked],
    queryFn: ({ pageParam, signal }) => api.list(type, { ...asked, ...(pageParam && { cursor: pageParam }) }, signal),
    initialPageParam: '',
    getNextPageParam: ({ next }: Answer) => next,
  })
}
