import type { ReactNode } from 'react'
import { fieldOf } from '#domain/checks/checkInput.ts'
import type { AnyRecord } from '#web/api/shapes.ts'
import { FieldCell } from '#web/fields/FieldCell.tsx'
import { typeOf } from '#web/moves/typeOf.ts'
import { isEmpty } from '#web/next/saidIn.ts'
import { useWords } from '#web/words/useWords.tsx'
import classes from './FieldList.module.css'

interface Shown {
  readonly record: AnyRecord
  readonly names: readonly string[]
  /** In place of a list without entries. */
  readonly empty?: string
  /** More entries after the fields. */
  readonly children?: ReactNode
}

/** What a record says of some of its fields, as label and value; what was not said is left out. */
export function FieldList({ record, names, empty, children }: Shown) {
  const { say } = useWords()
  const type = typeOf(record)
  const said = names.filter((name) => !isEmpty(record.fields[name]))
  if (said.length === 0 && !children) return empty ? <p className={classes.soft}>{empty}</p> : null
  return (
    <dl className={classes.list}>
      {said.map((name) => {
        const field = fieldOf(type, name)
        return (
          field && (
            <div key={name} className={classes.item} data-long={(field.kind === 'text' && field.long) || undefined}>
              <dt>{say(field.label)}</dt>
              <dd>
                <FieldCell field={field} value={record.fields[name]} names={record.names} />
              </dd>
            </div>
          )
        )
      })}
      {children}
    </dl>
  )
}
