import { memo } from 'react'
import { controlTitle, refOf } from '#domain/applicability/controls.ts'
import { gapsOf } from '#domain/applicability/gaps.ts'
import { isConflict, isLate, type SoaRow } from '#domain/applicability/row.ts'
import { gapText, gridText } from '#domain/words/applicabilityScreen.ts'
import { applicabilityText, controlStatusText } from '#domain/words/applicabilityWords.ts'
import { useWords } from '#web/words/useWords.tsx'
import { CellEditor } from './CellEditor.tsx'
import classes from './ControlGrid.module.css'
import { type GridColumn, gridColumns } from './columns.ts'
import type { Place } from './gridKeys.ts'
import { StatusMark } from './StatusMark.tsx'
import type { RowChange } from './useRowSaving.ts'

interface Shown {
  readonly row: SoaRow
  readonly at: number
  readonly place: Place
  readonly isEditing: boolean
  readonly today: string
  readonly isChosen: boolean
  readonly hasTrouble: boolean
  readonly onPlace: (place: Place) => void
  readonly onOpen: () => void
  readonly onChoose: () => void
  readonly onCommit: (change: RowChange | null, way: 'stay' | 'down' | 'right') => void
}

/** One control as a line of the grid; the cell one stands in is the only stop of the Tab key. */
export function ControlRow({
  row,
  at,
  place,
  isEditing,
  today,
  isChosen,
  hasTrouble,
  onPlace,
  onOpen,
  onChoose,
  onCommit,
}: Shown) {
  return (
    <tr aria-selected={isChosen} data-conflict={isConflict(row) || undefined} data-trouble={hasTrouble || undefined}>
      {gridColumns.map(({ name, part }, column) => {
        const isHere = place.row === at && place.column === column
        return (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the grid answers the keys of all its cells
          <td
            key={name}
            // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a cell of a grid
            role="gridcell"
            data-at={`${at}:${column}`}
            data-column={name}
            tabIndex={isHere ? 0 : -1}
            onFocus={() => onPlace({ row: at, column })}
            onDoubleClick={onOpen}
            onClick={part === null ? onChoose : undefined}
          >
            {isEditing && isHere && part ? (
              <CellEditor row={row} part={part} onCommit={onCommit} />
            ) : (
              <Cell row={row} column={name} today={today} />
            )}
          </td>
        )
      })}
    </tr>
  )
}

const Cell = memo(function Cell({
  row,
  column,
  today,
}: {
  readonly row: SoaRow
  readonly column: GridColumn
  readonly today: string
}) {
  const { say, formats } = useWords()
  const said = (yes: boolean | null) => (yes === null ? '–' : say(yes ? applicabilityText.yes : applicabilityText.no))
  switch (column) {
    case 'control':
      return (
        <>
          <b className={classes.ref}>{refOf(row.control)}</b> {say(controlTitle(row))}
        </>
      )
    case 'applies':
      return <span data-no={row.applicable === false || undefined}>{said(row.applicable)}</span>
    case 'justification':
      return <span className={classes.words}>{row.justification ?? ''}</span>
    case 'status':
      return row.status ? <StatusMark status={row.status} label={say(controlStatusText[row.status])} /> : null
    case 'owner':
      return row.owner?.name ?? null
    case 'due':
      return row.due ? <span data-late={isLate(row, today) || undefined}>{formats.day(row.due)}</span> : null
    case 'guidance':
      return said(row.guidance)
    case 'evidence':
      return <Shows row={row} />
    case 'marks':
      return (
        <span className={classes.marks}>
          {gapsOf(row)
            .map((gap) => say(gapText[gap]))
            .join(', ')}
        </span>
      )
  }
})

function Shows({ row: { evidence, records, tailoring } }: { readonly row: SoaRow }) {
  const { say } = useWords()
  const count = records.filter(({ as }) => as === 'shows').length
  return (
    <>
      <span className={classes.words}>{evidence ?? ''}</span>
      {count > 0 && <span className={classes.count}>{`+${count}`}</span>}
      {tailoring.length > 0 && <span className={classes.count}>{`${say(gridText.tailored)} ${tailoring.length}`}</span>}
    </>
  )
}
