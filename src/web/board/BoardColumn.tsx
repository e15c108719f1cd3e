import { useInfiniteQuery } from '@tanstack/react-query'
import { type DragEvent, useState } from 'react'
import { improvement } from '#domain/records/improvement/improvement.ts'
import { statusOf } from '#domain/records/improvement/stages.ts'
import { boardText } from '#domain/words/screenBoard.ts'
import type { Page } from '#web/api/shapes.ts'
import { useApi, useSlug } from '#web/api/useApi.tsx'
import { MoreButton } from '#web/parts/MoreButton.tsx'
import { ProblemNote } from '#web/parts/ProblemNote.tsx'
import { progressOf } from '#web/parts/StageMark.tsx'
import { StatusGlyph } from '#web/parts/StatusGlyph.tsx'
import { useWords } from '#web/words/useWords.tsx'
import { BoardCard } from './BoardCard.tsx'
import classes from './BoardColumn.module.css'
import type { Column } from './boardColumns.ts'

interface Shown {
  readonly column: Column
  readonly onDrop: (id: string) => void
}

/** One column with the best-ranked first; it takes cards and asks what the drop means. */
export function BoardColumn({ column, onDrop }: Shown) {
  const { say } = useWords()
  const { items, isPending, error, hasNextPage, fetchNextPage, isFetchingNextPage } = useColumn(column)
  const [isOver, setOver] = useState(false)
  const [first = 'registered'] = column.states
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    onDrop(event.dataTransfer.getData('text/plain'))
  }
  return (
    <section
      className={classes.column}
      data-over={isOver || undefined}
      aria-label={say(column.label)}
      onDragOver={(event) => event.preventDefault()}
      onDragEnter={() => setOver(true)}
      onDragLeave={(event) => !event.currentTarget.contains(event.relatedTarget as Node | null) && setOver(false)}
      onDrop={drop}
    >
      <h2 className={classes.head}>
        <StatusGlyph status={statusOf(first)} progress={progressOf(first)} />
        {say(column.label)}
        <span className={classes.count}>{!isPending && (hasNextPage ? `${items.length}+` : items.length)}</span>
      </h2>
      <div className={classes.cards}>
        {items.map((item) => (
          <BoardCard key={item.id} item={item} showStage={column.states.length > 1} />
        ))}
        {!isPending && items.length === 0 && <p className={classes.empty}>{say(boardText.empty)}</p>}
        <ProblemNote error={error} />
        <MoreButton of={{ hasNextPage, isFetchingNextPage, fetchNextPage }} />
      </div>
    </section>
  )
}

function useColumn({ key, states }: Column) {
  const api = useApi()
  const slug = useSlug()
  const list = useInfiniteQuery({
    queryKey: [slug, 'improvements', 'board', key],
    queryFn: ({ pageParam, signal }) =>
      api.list(
        improvement,
        { state: states.join(','), sort: states[0] === 'closed' ? '-closed' : '-rank', limit: '30', cursor: pageParam },
        signal,
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last: Page) => last.next ?? undefined,
  })
  return { ...list, items: list.data?.pages.flatMap((page) => page.items) ?? [] }
}
