import { IconRoute } from '@tabler/icons-react'
import { trailText } from '#domain/words/trailScreen.ts'
import { MoreButton } from '#web/parts/MoreButton.tsx'
import { Notice } from '#web/parts/Notice.tsx'
import { ProblemNote } from '#web/parts/ProblemNote.tsx'
import { SkeletonRows } from '#web/parts/SkeletonRows.tsx'
import table from '#web/parts/Table.module.css'
import { useWords } from '#web/words/useWords.tsx'
import { TrailRow } from './TrailRow.tsx'
import { type TrailSearch, useTrail } from './useTrail.ts'

export function TrailTable({ search }: { readonly search: TrailSearch }) {
  const { say } = useWords()
  const { items, mentioned, error, isPending, hasNextPage, isFetchingNextPage, fetchNextPage } = useTrail(search)
  if (error && items.length === 0) return <ProblemNote error={error} />
  if (!isPending && items.length === 0) {
    return (
      <Notice icon={<IconRoute size={32} stroke={1.4} aria-hidden />} title={say(trailText.nothing)}>
        {say(trailText.nothingHelp)}
      </Notice>
    )
  }
  return (
    <>
      <table className={table.table} aria-busy={isPending}>
        <thead>
          <tr>
            <th className={table.wide}>{say(trailText.when)}</th>
            <th className={table.wide}>{say(trailText.who)}</th>
            <th>{say(trailText.what)}</th>
            <th className={table.wide}>{say(trailText.on)}</th>
            <th aria-label={say(trailText.details)} />
          </tr>
        </thead>
        <tbody>
          {isPending && <SkeletonRows columns={5} count={10} />}
          {items.map((entry) => (
            <TrailRow key={entry.seq} entry={entry} mentioned={mentioned} />
          ))}
        </tbody>
      </table>
      <ProblemNote error={error} />
      <MoreButton of={{ hasNextPage, isFetchingNextPage, fetchNextPage }} />
    </>
  )
}
