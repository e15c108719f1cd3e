// biome-ignore-all lint/a11y/useSemanticElements: rows drawn only while in sight cannot be table elements; these roles make them a grid
// biome-ignore-all lint/a11y/useFocusableInteractive: the grid holds the focus and names the active row (aria-activedescendant)
// biome-ignore-all lint/a11y/useKeyWithClickEvents: every click has its key in useRowKeys
import { memo } from 'react'
import { BandMark } from '#web/parts/BandMark.tsx'
import { StageMark } from '#web/parts/StageMark.tsx'
import { DueCell } from './DueCell.tsx'
import classes from './RegisterCard.module.css'
import type { RowProps } from './RegisterRow.tsx'
import { SelectCell } from './SelectCell.tsx'
import { TitleLink } from './TitleLink.tsx'

/** One entry as a compact card, where the window is narrow: the same row of the same grid, in one cell. */
export const RegisterCard = memo(function RegisterCard({
  item,
  at,
  height,
  isActive,
  isSelected,
  onActivate,
  onSelect,
}: RowProps) {
  return (
    <div
      role="row"
      id={`row-${item.id}`}
      aria-rowindex={at + 1}
      aria-selected={isSelected}
      data-active={isActive || undefined}
      className={classes.card}
      style={{ transform: `translateY(${at * height}px)`, height }}
      onClick={() => onActivate(at)}
    >
      <SelectCell title={item.title} at={at} isSelected={isSelected} onSelect={onSelect} />
      <div role="gridcell" className={classes.body}>
        <div className={classes.line}>
          <span>{item.number ?? item.oldNumber}</span>
          {item.owner && <span className={classes.owner}>{item.owner.name}</span>}
        </div>
        <div className={classes.title}>
          <TitleLink item={item} />
        </div>
        <div className={classes.line}>
          <StageMark state={item.state} />
          {item.band && <BandMark band={item.band} />}
          <span className={classes.due}>
            <DueCell item={item} />
          </span>
        </div>
      </div>
    </div>
  )
})
