import { type KeyboardEvent, useRef, useState } from 'react'
import type { SoaRow } from '#domain/applicability/row.ts'
import { gridText } from '#domain/words/applicabilityScreen.ts'
import { applicabilityText } from '#domain/words/applicabilityWords.ts'
import table from '#web/parts/Table.module.css'
import { useWords } from '#web/words/useWords.tsx'
import type { Grid } from '../useGrid.ts'
import classes from './ControlGrid.module.css'
import { ControlRow } from './ControlRow.tsx'
import { gridColumns } from './columns.ts'
import { type Place, saidByKey, stepped } from './gridKeys.ts'
import { mayChange, mayFor } from './mayChange.ts'
import type { RowChange, RowSaving } from './useRowSaving.ts'

interface Shown {
  readonly rows: readonly SoaRow[]
  readonly may: Grid['may']
  /** Who looks; null once nobody answers for rows any more. */
  readonly me: string | null
  readonly saving: RowSaving
  readonly today: string
  readonly chosen: string | undefined
  readonly onChoose: (row: string) => void
}

/** The controls as a grid one walks with the arrows and writes in without the mouse. */
export function ControlGrid({ rows, may, me, saving, today, chosen, onChoose }: Shown) {
  const { say, language } = useWords()
  const [place, setPlace] = useState<Place>({ row: 0, column: 1 })
  const [isEditing, setEditing] = useState(false)
  const body = useRef<HTMLTableElement>(null)
  const focus = (to: Place) => {
    setPlace(to)
    setEditing(false)
    const cell = body.current?.querySelector<HTMLElement>(`[data-at="${to.row}:${to.column}"]`)
    cell?.focus()
    cell?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }
  const column = gridColumns[place.column]!
  const row = rows[place.row]
  const mayHere = row && column.part !== null && mayChange(mayFor(may, row, me), column.part)
  const onKeyDown = (event: KeyboardEvent) => {
    if (isEditing || !row || event.ctrlKey || event.metaKey || event.altKey) return
    const next = stepped(place, event.key, { rows: rows.length, columns: gridColumns.length })
    const said = mayHere ? saidByKey(column.name, event.key, language) : undefined
    if (next) focus(next)
    else if (said) saving.save(row.id, said)
    else if (event.key === 'Enter' || event.key === 'F2') open()
    else return
    event.preventDefault()
  }
  const open = () => {
    if (row && !mayHere) onChoose(row.id)
    else setEditing(true)
  }
  const commit = (change: RowChange | null, way: 'stay' | 'down' | 'right') => {
    if (row && change) saving.save(row.id, change)
    const step = { stay: '', down: 'ArrowDown', right: 'ArrowRight' }[way]
    focus(stepped(place, step, { rows: rows.length, columns: gridColumns.length }) ?? place)
  }
  return (
    <table
      ref={body}
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table whose cells are written in is a grid
      role="grid"
      aria-label={say(gridText.grid)}
      className={`${table.table} ${classes.grid}`}
      onKeyDown={onKeyDown}
    >
      <thead>
        <tr>
          {gridColumns.map(({ name }) => (
            <th key={name} scope="col" data-column={name}>
              {say(name === 'marks' ? gridText.marks : applicabilityText[name])}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((each, at) => (
          <ControlRow
            key={each.id}
            row={each}
            at={at}
            place={place}
            isEditing={isEditing && at === place.row}
            today={today}
            isChosen={each.id === chosen}
            hasTrouble={saving.troubles[each.id] !== undefined}
            onPlace={(to) => {
              if (to.row !== place.row || to.column !== place.column) setEditing(false)
              setPlace(to)
            }}
            onOpen={open}
            onChoose={() => onChoose(each.id)}
            onCommit={commit}
          />
        ))}
      </tbody>
    </table>
  )
}
