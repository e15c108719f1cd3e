// biome-ignore-all lint/a11y/useSemanticElements: rows drawn only while in sight cannot be table elements; these roles make them a grid
// biome-ignore-all lint/a11y/useFocusableInteractive: the grid holds the focus and names the active row (aria-activedescendant)
// biome-ignore-all lint/a11y/useKeyWithClickEvents: every click has its key in useRowKeys
import { Checkbox } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { type CSSProperties, memo } from 'react'
import { registerText } from '#domain/words/screenRegister.ts'
import type { Item } from '#web/api/shapes.ts'
import { useSlug } from '#web/api/useApi.tsx'
import { useWords } from '#web/words/useWords.tsx'
import type { Column } from './columns.tsx'
import classes from './RegisterRow.module.css'
import type { Selection } from './useSelection.ts'

export interface RowProps {
  readonly item: Item
  readonly at: number
  readonly place: CSSProperties
  readonly columns: readonly Column[]
  readonly isActive: boolean
  readonly selection: Selection
  readonly onActivate: (at: number) => void
}

/** One entry as a line of the table. */
export function RegisterRow({ item, at, place, columns, isActive, selection, onActivate }: RowProps) {
  const isSelected = selection.has(item.id)
  return (
    <div
      role="row"
      id={`row-${item.id}`}
      aria-rowindex={at + 2}
      aria-selected={isSelected}
      data-active={isActive || undefined}
      className={classes.row}
      style={place}
      onClick={() => onActivate(at)}
    >
      <SelectCell item={item} at={at} selection={selection} className={classes.check} />
      <Cells item={item} columns={columns} />
    </div>
  )
}

interface SelectProps extends Pick<RowProps, 'item' | 'at' | 'selection'> {
  readonly className: string | undefined
}

export function SelectCell({ item, at, selection, className }: SelectProps) {
  const { say } = useWords()
  return (
    <div role="gridcell" className={className}>
      <Checkbox
        size="xs"
        tabIndex={-1}
        aria-label={say(registerText.selectRow, { title: item.title })}
        checked={selection.has(item.id)}
        onChange={({ nativeEvent }) =>
          (nativeEvent as MouseEvent).shiftKey ? selection.extendTo(at) : selection.toggle(at)
        }
      />
    </div>
  )
}

/** Memoised, so that moving the active row redraws two lines and not the table. */
const Cells = memo(function Cells({ item, columns }: Pick<RowProps, 'item' | 'columns'>) {
  return columns.map((column) => (
    <div key={column.key} role="gridcell" className={column.key === 'title' ? classes.title : classes.cell}>
      {column.key === 'title' ? <TitleLink item={item} /> : column.cell(item)}
    </div>
  ))
})

export function TitleLink({ item: { id, number, title } }: { readonly item: Item }) {
  const slug = useSlug()
  return (
    <Link to={`/o/${slug}/improvements/${number ?? id}`} preload={false} tabIndex={-1}>
      {title}
    </Link>
  )
}
