import { Button } from '@mantine/core'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { aroundText } from '#domain/words/improvementAround.ts'
import { ProblemNote } from '#web/parts/ProblemNote.tsx'
import { useWords } from '#web/words/useWords.tsx'
import { HistoryItem } from './HistoryItem.tsx'
import panel from './Panel.module.css'
import { Panel } from './Panel.tsx'
import type { TrailEntry } from './shapes.ts'
import { useAround } from './useAround.ts'
import { usePersonNames } from './usePersonNames.ts'

const FIRST = 6

interface TrailPage {
  readonly items: readonly TrailEntry[]
  readonly next: number | null
}

/** The trail in words: who did what, when and why; newest first. */
export function History() {
  const { say } = useWords()
  const { api, path, key } = useAround()
  const [isWhole, setWhole] = useState(false)
  const { data, error, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery({
    queryKey: key('trail'),
    queryFn: ({ pageParam, signal }) =>
      api.ask<TrailPage>(path('trail') + (pageParam === null ? '' : `?cursor=${pageParam}`), { signal }),
    initialPageParam: null as number | null,
    getNextPageParam: ({ next }) => next,
  })
  const entries = data?.pages.flatMap(({ items }) => items) ?? []
  const shown = isWhole ? entries : entries.slice(0, FIRST)
  const names = usePersonNames(shown)
  const more = () => (isWhole ? void fetchNextPage() : setWhole(true))
  return (
    <Panel id="history" title={say(aroundText.history)}>
      <ProblemNote error={error} />
      <ol className={panel.list}>
        {shown.map((entry) => (
          <HistoryItem key={entry.seq} entry={entry} names={names} />
        ))}
      </ol>
      {(isWhole ? hasNextPage : entries.length > FIRST) && (
        <Button size="xs" variant="default" data-print="hide" loading={isFetchingNextPage} onClick={more}>
          {say(isWhole ? aroundText.olderHistory : aroundText.wholeHistory)}
        </Button>
      )}
    </Panel>
  )
}
