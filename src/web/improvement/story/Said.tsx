import type { ReactNode } from 'react'
import type { ImprovementField } from '#domain/records/improvement/fields.ts'
import { FieldCell } from '#web/fields/FieldCell.tsx'
import { isEmpty, saidIn } from '#web/next/saidIn.ts'
import { useWords } from '#web/words/useWords.tsx'
import { fieldNamed } from '../fieldNamed.ts'
import { usePlace } from '../place.ts'
import classes from './Said.module.css'

/** Fields as label and value, side by side; what was not said is left out. */
export function Said({
  names,
  children,
}: {
  readonly names: readonly ImprovementField[]
  readonly children?: ReactNode
}) {
  const { say } = useWords()
  const { record } = usePlace()
  const said = names.filter((name) => !isEmpty(saidIn(record, name)))
  if (said.length === 0 && !children) return null
  return (
    <dl className={classes.list}>
      {said.map((name) => (
        <div key={name} className={classes.item}>
          <dt>{say(fieldNamed(name).label)}</dt>
          <dd>
            <FieldCell field={fieldNamed(name)} value={saidIn(record, name)} names={record.names} />
          </dd>
        </div>
      ))}
      {children}
    </dl>
  )
}

/** One more label and value in such a list. */
export function SaidItem({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div className={classes.item}>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  )
}
