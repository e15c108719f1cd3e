// biome-ignore-all lint/a11y/useSemanticElements: rows drawn only while in sight cannot be table elements; these roles make them a grid
import { useCallback, useMemo, useRef, useState } from 'react'
import { registerText } from '#domain/words/screenRegister.ts'
import { BulkBar } from '#web/bulk/BulkBar.tsx'
import type { BulkAction } from '#web/bulk/bulkActions.ts'
import { ProblemNote } from '#web/parts/ProblemNote.tsx'
import { useLatest } from '#web/parts/useLatest.ts'
import { useWords } from '#web/words/useWords.tsx'
import type { Column } from './columns.tsx'
import { HeaderRow } from './HeaderRow.tsx'
import { RegisterCard } from './RegisterCard.tsx'
import { RegisterRow } from './RegisterRow.tsx'
import classes from './RegisterRows.module.css'
import { SkeletonRow } from './SkeletonRow.tsx'
import { useNextPage } from './useNextPage.ts'
import { useOpenItem } from './useOpenItem.ts'
import type { useRegisterList } from './useRegisterList.ts'
import { useRowKeys } from './useRowKeys.ts'
import { useRowsInSight } from './useRowsInSight.ts'
import { useSelection } from './useSelection.ts'

interface Shown {
  readonly list: ReturnType<typeof useRegisterList>
  readonly columns: readonly Column[]
  readonly isNarrow: boolean
}

const FIRST_SKELETONS = 14

/** The rows, as a grid that draws only what is in sight; as cards where the window is narrow. */
export function RegisterRows({ list, columns, isNarrow }: Shown) {
  const { say } = useWords()
  const { items, isPending, hasNextPage } = list
  const scroller = useRef<HTMLDivElement>(null)
  const selection = useSelection(items)
  const [active, setActive] = useState(-1)
  const [bulk, setBulk] = useState<BulkAction | null>(null)
  const height = isNarrow ? 84 : 38
  const count = isPending ? FIRST_SKELETONS : items.length + (hasNextPage ? 3 : 0)
  const rows = useRowsInSight({ count, rowHeight: height, headerHeight: isNarrow ? 0 : 33, scroller })
  useNextPage(list, rows.last)
  const open = useOpenItem()
  const activate = (at: number) => {
    setActive(at)
    rows.show(at)
  }
  useRowKeys({
    count: items.length,
    active,
    activate,
    selection,
    onBulk: setBulk,
    open: () => items[active] && open(items[active]),
  })
  const latest = useLatest(selection)
  const select = useCallback(
    (at: number, isRange: boolean) => (isRange ? latest.current.extendTo(at) : latest.current.toggle(at)),
    [latest],
  )
  const template = useMemo(() => templateOf(columns), [columns])
  const Row = isNarrow ? RegisterCard : RegisterRow
  return (
    <div className={classes.frame} data-print="hide">
      <div
        ref={scroller}
        className={classes.scroller}
        role="grid"
        tabIndex={0}
        aria-label={say(registerText.table)}
        aria-rowcount={hasNextPage ? -1 : items.length + 1}
        aria-multiselectable
        aria-busy={list.isFetching}
        aria-activedescendant={items[active] ? `row-${items[active].id}` : undefined}
      >
        {!isNarrow && <HeaderRow columns={columns} template={template} selection={selection} loaded={items.length} />}
        <div
          role="rowgroup"
          className={classes.rows}
          style={{ height: count * height, minWidth: isNarrow ? 0 : leastWidth(columns) }}
        >
          {rows.indexes.map((at) => {
            const item = items[at]
            if (!item) return <SkeletonRow key={at} at={at} height={height} />
            return (
              <Row
                key={item.id}
                item={item}
                at={at}
                height={height}
                template={template}
                columns={columns}
                isActive={at === active}
                isSelected={selection.has(item.id)}
                onActivate={setActive}
                onSelect={select}
              />
            )
          })}
        </div>
        {list.error && <ProblemNote error={list.error} />}
      </div>
      <BulkBar selection={selection} action={bulk} onAction={setBulk} />
    </div>
  )
}

const PADDING = 24
const BOX = 36

/** Below this the table scrolls sideways; rows are placed absolutely and would not widen it themselves. */
function leastWidth(columns: readonly Column[]): number {
  return columns.reduce((sum, { width }) => sum + width, BOX + PADDING)
}

/** The grid's columns: the box, then each column's width; the title takes what is left. */
function templateOf(columns: readonly Column[]): string {
  return [
    '36px',
    ...columns.map(({ key, width }) => (key === 'title' ? `minmax(${width}px, 1fr)` : `${width}px`)),
  ].join(' ')
}
