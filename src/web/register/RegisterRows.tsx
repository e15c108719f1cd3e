// biome-ignore-all lint/a11y/useSemanticElements: rows drawn only while in sight cannot be table elements; these roles make them a grid
// biome-ignore-all lint/a11y/useFocusableInteractive: the grid holds the focus and names the active row (aria-activedescendant)
// biome-ignore-all lint/a11y/useKeyWithClickEvents: every click has its key in useRowKeys
import { useNavigate } from '@tanstack/react-router'
import { useRef, useState } from 'react'
import { registerText } from '#domain/words/screenRegister.ts'
import { useSlug } from '#web/api/useApi.tsx'
import { BulkBar } from '#web/bulk/BulkBar.tsx'
import type { BulkAction } from '#web/bulk/bulkActions.ts'
import { ProblemNote } from '#web/parts/ProblemNote.tsx'
import { useWords } from '#web/words/useWords.tsx'
import type { Column } from './columns.tsx'
import { HeaderRow } from './HeaderRow.tsx'
import { RegisterCard } from './RegisterCard.tsx'
import { RegisterRow } from './RegisterRow.tsx'
import classes from './RegisterRows.module.css'
import { SkeletonRow } from './SkeletonRow.tsx'
import type { useRegisterList } from './useRegisterList.ts'
import { useRowKeys } from './useRowKeys.ts'
import { useSelection } from './useSelection.ts'
import { useVirtualRows } from './useVirtualRows.ts'

interface Shown {
  readonly list: ReturnType<typeof useRegisterList>
  readonly columns: readonly Column[]
  readonly isNarrow: boolean
}

/** The rows, as a grid that draws only what is in sight; as cards where the window is narrow. */
export function RegisterRows({ list, columns, isNarrow }: Shown) {
  const { say } = useWords()
  const scroller = useRef<HTMLDivElement>(null)
  const { items } = list
  const selection = useSelection(items)
  const [active, setActive] = useState(-1)
  const [bulk, setBulk] = useState<BulkAction | null>(null)
  const rows = useVirtualRows({ list, scroller, rowHeight: isNarrow ? 84 : 38 })
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
  const template = columns
    .map(({ key, width }) => (key === 'title' ? `minmax(${width}px, 1fr)` : `${width}px`))
    .join(' ')
  const Row = isNarrow ? RegisterCard : RegisterRow
  return (
    <div className={classes.frame} data-print="hide">
      <div
        ref={scroller}
        className={classes.scroller}
        role="grid"
        tabIndex={0}
        aria-label={say(registerText.table)}
        aria-rowcount={list.hasNextPage ? -1 : items.length + 1}
        aria-multiselectable
        aria-busy={list.isFetching}
        aria-activedescendant={items[active] ? `row-${items[active].id}` : undefined}
      >
        {!isNarrow && <HeaderRow columns={columns} template={template} selection={selection} loaded={items.length} />}
        <div role="rowgroup" className={classes.rows} style={{ height: rows.height }}>
          {rows.inSight.map(({ index, start, size }) => {
            const item = items[index]
            const place = { transform: `translateY(${start}px)`, height: size, gridTemplateColumns: `36px ${template}` }
            if (!item) return <SkeletonRow key={index} place={place} />
            return (
              <Row
                key={item.id}
                item={item}
                at={index}
                place={place}
                columns={columns}
                isActive={index === active}
                selection={selection}
                onActivate={setActive}
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

function useOpenItem() {
  const navigate = useNavigate()
  const slug = useSlug()
  return ({ id, number }: { readonly id: string; readonly number: string | null }) =>
    void navigate({ to: '/o/$slug/improvements/$ref', params: { slug, ref: number ?? id } as never })
}
