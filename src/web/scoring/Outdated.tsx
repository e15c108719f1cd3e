import { IconChevronRight } from '@tabler/icons-react'
import { useInfiniteQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { scoringText } from '#domain/words/scoringScreen.ts'
import { queryString } from '#web/api/client.ts'
import type { Page } from '#web/api/shapes.ts'
import { useApi, useSlug } from '#web/api/useApi.tsx'
import { MoreButton } from '#web/parts/MoreButton.tsx'
import { ProblemNote } from '#web/parts/ProblemNote.tsx'
import { StageMark } from '#web/parts/StageMark.tsx'
import { useWords } from '#web/words/useWords.tsx'
import classes from './Scoring.module.css'

interface OutdatedScore {
  readonly id: string
  readonly number: string | null
  readonly title: string
  readonly state: string
  readonly scoredWith: string
}

/** Improvements whose score comes from a version no longer in force: it stays, and may be made anew. */
export function Outdated() {
  const { say, sayCount } = useWords()
  const slug = useSlug()
  const list = useOutdated()
  if (list.error && list.items.length === 0) return <ProblemNote error={list.error} />
  if (list.items.length === 0) return null
  const known = list.items.length
  const words = {
    one: scoringText.outdatedOne,
    other: list.hasNextPage ? scoringText.outdatedMore : scoringText.outdated,
  }
  return (
    <section className={classes.part}>
      <details className={classes.version}>
        <summary>
          <IconChevronRight size={15} aria-hidden className={classes.fold} />
          {sayCount(words, known)}
        </summary>
        <p className={classes.lead}>{say(scoringText.outdatedHelp)}</p>
        <ul className={classes.rows}>
          {list.items.map((item) => (
            <li key={item.id} className={classes.row}>
              <span className={classes.name}>
                <Link to={`/o/${slug}/improvements/${item.number ?? item.id}`}>{item.title}</Link>
                <span className={classes.soft}>
                  {item.number} · {say(scoringText.scoredWith, { model: item.scoredWith })}
                </span>
              </span>
              <StageMark state={item.state} />
            </li>
          ))}
        </ul>
        <MoreButton of={list} />
      </details>
    </section>
  )
}

function useOutdated() {
  const api = useApi()
  const slug = useSlug()
  const list = useInfiniteQuery({
    queryKey: [slug, 'improvements', 'outdated'],
    queryFn: ({ pageParam, signal }) =>
      api.ask<Page<OutdatedScore>>(`/ranking/outdated${queryString({ limit: '100', cursor: pageParam })}`, { signal }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last: Page<OutdatedScore>) => last.next ?? undefined,
  })
  return { ...list, items: list.data?.pages.flatMap(({ items }) => items) ?? [] }
}
