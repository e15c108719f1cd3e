import { fieldOf } from '#domain/checks/checkInput.ts'
import type { AnyRecord } from '#web/api/shapes.ts'
import { typeOf } from '#web/moves/typeOf.ts'
import { isEmpty } from '#web/next/saidIn.ts'
import { type ReadRow, RowsTable } from '#web/record/RowsTable.tsx'
import { useWords } from '#web/words/useWords.tsx'
import classes from './RowsRead.module.css'

interface Shown {
  readonly record: AnyRecord
  readonly name: string
  /** Columns left out. */
  readonly except?: readonly string[]
  /** Where a heading above says it already. */
  readonly isUntitled?: boolean
}

/** Child rows as a small table under their name; nothing where there are none. */
export function RowsRead({ record, name, except = [], isUntitled = false }: Shown) {
  const { say } = useWords()
  const field = fieldOf(typeOf(record), name)
  const rows = record.fields[name] as readonly ReadRow[]
  if (field?.kind !== 'rows' || rows.length === 0) return null
  const columns = Object.entries(field.of).filter(
    ([column]) => !except.includes(column) && rows.some((row) => !isEmpty(row[column])),
  )
  return (
    <div className={classes.box}>
      {!isUntitled && <h3 className={classes.title}>{say(field.label)}</h3>}
      <RowsTable label={say(field.label)} columns={columns} rows={rows} names={record.names} />
    </div>
  )
}
