import { Fragment } from 'react'
import { rankingText } from '#domain/words/screenBoard.ts'
import { registerText } from '#domain/words/screenRegister.ts'
import { useWords } from '#web/words/useWords.tsx'
import { CapacityLine } from './CapacityLine.tsx'
import classes from './RankedList.module.css'
import { RankedRow } from './RankedRow.tsx'
import type { Ranked } from './useRanking.ts'

/** The ranked entries as a table, cut where the capacity ends. */
export function RankedList({
  items,
  capacityDays,
}: {
  readonly items: readonly Ranked[]
  readonly capacityDays: number
}) {
  const { say } = useWords()
  const cut = items.findIndex(({ isWithinCapacity }) => !isWithinCapacity)
  return (
    <table className={classes.table}>
      <thead>
        <tr>
          <th className={classes.figure}>{say(rankingText.rank)}</th>
          <th>{say(registerText.titleColumn)}</th>
          <th className={classes.wide}>{say(registerText.stage)}</th>
          <th className={classes.wide}>{say(registerText.owner)}</th>
          <th className={classes.wide}>{say(registerText.priority)}</th>
          <th className={classes.figure}>{say(rankingText.effort)}</th>
          <th className={classes.figure}>{say(rankingText.sum)}</th>
        </tr>
      </thead>
      <tbody>
        {items.map((item, at) => (
          <Fragment key={item.id}>
            {at === cut && <CapacityLine days={capacityDays} unknown={items[at - 1]?.unknownEfforts ?? 0} />}
            <RankedRow item={item} />
          </Fragment>
        ))}
        {cut === -1 && <CapacityLine days={capacityDays} unknown={items.at(-1)?.unknownEfforts ?? 0} />}
      </tbody>
    </table>
  )
}
