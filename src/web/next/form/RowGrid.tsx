import { CloseButton, Input } from '@mantine/core'
import type { CSSProperties } from 'react'
import type { Label, SimpleField } from '#domain/kernel/field.ts'
import { fieldText } from '#domain/words/screenFields.ts'
import { AddRow } from '#web/parts/AddRow.tsx'
import { useWords } from '#web/words/useWords.tsx'
import { useStepPlace } from '../stepPlace.ts'
import { CellInput } from './CellInput.tsx'
import classes from './RowGrid.module.css'

interface Row {
  readonly id: string
}

interface Shown<R extends Row> {
  readonly label: Label
  readonly of: Readonly<Record<string, SimpleField>>
  readonly columns: readonly (keyof R & string)[]
  readonly rows: readonly R[]
  readonly onChange: (rows: readonly R[]) => void
  /** A row nobody has filled in. An empty list shows one of them, ready to type into. */
  readonly blank: R
  /** The columns' widths as a grid template, where they are not the usual ones. */
  readonly widths?: string
  readonly error?: string | undefined
}

/** Child rows as lines of a small table, one of them ready to type into from the start. */
export function RowGrid<R extends Row>({ label, of, columns, rows, onChange, blank, widths, error }: Shown<R>) {
  const { say } = useWords()
  const { record } = useStepPlace()
  const shown = rows.length > 0 ? rows : [blank]
  return (
    <Input.Wrapper label={say(label)} error={error} labelElement="div">
      <ol className={classes.rows}>
        {shown.map((row, at) => (
          <li
            key={row.id || `new-${at}`}
            className={classes.row}
            data-columns={columns.length}
            {...(widths ? { style: { '--widths': widths } as CSSProperties } : {})}
          >
            {columns.map((column, place) => (
              <div key={column} className={place === 0 ? classes.first : undefined}>
                <CellInput
                  field={of[column] as SimpleField}
                  value={row[column]}
                  onChange={(value) => onChange(shown.with(at, { ...row, [column]: value }))}
                  names={record.names}
                />
              </div>
            ))}
            <CloseButton
              size="sm"
              className={classes.remove}
              disabled={rows.length === 0}
              aria-label={say(fieldText.removeRow, { number: at + 1 })}
              onClick={() => onChange(rows.toSpliced(at, 1))}
            />
          </li>
        ))}
      </ol>
      <AddRow onAdd={() => onChange([...shown, blank])} />
    </Input.Wrapper>
  )
}
