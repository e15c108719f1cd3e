// biome-ignore-all lint/a11y/useSemanticElements: rows drawn only while in sight cannot be table elements; these roles make them a grid
// biome-ignore-all lint/a11y/useFocusableInteractive: the grid holds the focus and names the active row (aria-activedescendant)
// biome-ignore-all lint/a11y/useKeyWithClickEvents: every click has its key in useRowKeys
import { memo } from 'react'
import type { Item } from '#web/api/shapes.ts'
import type { Column } from './columns.tsx'
import classes from './RegisterRow.module.css'
import { SelectCell } from './SelectCell.tsx'
import { TitleLink } from './TitleLink.tsx'

export interface RowProps {
  readonly item: Item
  readonly at: number
  readonly height: number
  readonly template: string
  readonly columns: readonly Column[]
  readonly isActive: boolean
  readonly isSelected: boolean
  /** Stays the same function as long as the table stands, so that rows are drawn once. */
  readonly onActivate: (at: number) => void
  readonly onSelect: (at: number, isRange: boolean) => void
}

/** One entry as a line of the table; drawn anew only when something of it changes. */
export const RegisterRow = memo(function RegisterRow({
  item,
  at,
  height,
  template,
  columns,
  isActive,
  isSelected,
  onActivate,
  onSelect,
}: RowProps) {
  return (
    <div
      role="row"
      id={`row-${item.id}`}
      aria-rowindex={at + 2}
      aria-selected={isSelected}
      data-active={isActive || undefined}
      className={classes.row}
      style={{ transform: `translateY(${at * height}px)`, height, gridTemplateColumns: template }}
      onClick={() => onActivate(at)}
    >
      <SelectCell title={item.title} at={at} isSelected={isSelected} onSelect={onSelect} />
      {columns.map((column) => (
        <div key={column.key} role="gridcell" className={column.key === 'title' ? classes.title : classes.cell}>
          {column.key === 'title' ? <TitleLink item={item} /> : column.cell(item)}
        </div>
      ))}
    </div>
  )
})
