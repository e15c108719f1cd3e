import { emptyValue, type RowsField } from '#domain/kernel/field.ts'
import { operationFields } from '#domain/records/aiSystem/operationFields.ts'
import { AskedInput } from '#web/fields/AskedInput.tsx'
import { simpleInputs } from '#web/fields/simpleInputs.ts'
import { useStepPlace } from '#web/next/stepPlace.ts'
import type { OwnInputProps } from '#web/next/steps.ts'
import { useWords } from '#web/words/useWords.tsx'
import classes from './LogInput.module.css'

type Row = Readonly<Record<string, unknown>> & { readonly id: string }

/** One more entry of a log: what stands in it stays, and the new one begins with today and whoever writes it. */
export function LogInput({ name, value, onChange, error }: OwnInputProps) {
  const { say } = useWords()
  const { record, membership } = useStepPlace()
  const field: RowsField = operationFields[name as 'drills' | 'overrides']
  const rows = value as readonly Row[]
  const kept = rows.filter(({ id }) => id !== '')
  const fresh = rows.find(({ id }) => id === '') ?? begun(field, { today: record.today, me: membership.person.id })
  return (
    <fieldset className={classes.entry}>
      <legend className={classes.legend}>{say(field.label)}</legend>
      {Object.entries(field.of).map(([column, of]) => (
        <AskedInput
          key={column}
          kinds={simpleInputs}
          field={of}
          value={fresh[column]}
          onChange={(changed) => onChange([...kept, { ...fresh, [column]: changed }])}
          names={record.names}
          required={of.required ?? false}
          disabled={false}
        />
      ))}
      {error && (
        <p className={classes.error} role="alert">
          {error}
        </p>
      )}
    </fieldset>
  )
}

function begun({ of }: RowsField, { today, me }: { readonly today: string; readonly me: string }): Row {
  const blank = Object.entries(of).map(([column, field]) => {
    if (field.kind === 'day') return [column, today]
    return [column, field.kind === 'person' ? me : emptyValue(field)]
  })
  return { id: '', ...Object.fromEntries(blank) }
}
