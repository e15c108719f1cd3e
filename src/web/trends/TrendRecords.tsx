import { Drawer, Loader } from '@mantine/core'
import { useInfiniteQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { type NonconformityState, nonconformityStates } from '#domain/records/nonconformity/stages.ts'
import { healthText } from '#domain/words/registerHealthScreen.ts'
import { trendsText } from '#domain/words/trendsScreen.ts'
import type { Page } from '#web/api/shapes.ts'
import { useApi, useSlug } from '#web/api/useApi.tsx'
import { MoreButton } from '#web/parts/MoreButton.tsx'
import { ProblemNote } from '#web/parts/ProblemNote.tsx'
import classes from '#web/registerHealth/Behind.module.css'
import type { Opened } from '#web/registerHealth/opening.ts'
import { useWords } from '#web/words/useWords.tsx'

interface Behind {
  readonly id: string
  readonly number: string | null
  readonly title: string
  readonly state: string
  readonly day: string
}

/** The nonconformities a figure counts, beside the page: each leads to its own page. */
export function TrendRecords({ figure, onClose }: { readonly figure: Opened | null; readonly onClose: () => void }) {
  const { say } = useWords()
  return (
    <Drawer
      opened={figure !== null}
      onClose={onClose}
      position="right"
      size="md"
      title={figure?.label ?? ''}
      closeButtonProps={{ 'aria-label': say(healthText.close) }}
    >
      {figure && <Records key={figure.records} at={figure.records} />}
    </Drawer>
  )
}

function Records({ at }: { readonly at: string }) {
  const { say, formats } = useWords()
  const slug = useSlug()
  const list = useRecords(at)
  const items = list.data?.pages.flatMap((page) => page.items) ?? []
  if (list.isPending) return <Loader size="sm" />
  return (
    <>
      <ProblemNote error={list.error} />
      {!list.error && items.length === 0 && <p className={classes.none}>{say(healthText.noRecords)}</p>}
      <ul className={classes.list}>
        {items.map(({ id, number, title, state, day }) => (
          <li key={id} className={classes.item}>
            <Link to={`/o/${slug}/nonconformities/${number ?? id}` as never} className={classes.title}>
              {title}
            </Link>
            <span className={classes.facts}>
              {number && <span>{number}</span>}
              <span>{say(nonconformityStates[state as NonconformityState].label)}</span>
              <span>{say(trendsText.reportedOn, { day: formats.day(day) })}</span>
            </span>
          </li>
        ))}
      </ul>
      <MoreButton of={list} />
    </>
  )
}

function useRecords(at: string) {
  const api = useApi()
  const slug = useSlug()
  return useInfiniteQuery({
    queryKey: [slug, 'nonconformity-trends', 'records', at],
    queryFn: ({ pageParam, signal }) =>
      api.ask<Page<Behind>>(`${at}${pageParam ? `&cursor=${encodeURIComponent(pageParam)}` : ''}`, { signal }),
    initialPageParam: '',
    getNextPageParam: ({ next }) => next ?? undefined,
  })
}
