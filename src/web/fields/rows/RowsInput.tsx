import { CloseButton, Input } from '@mantine/core'
import { emptyValue } from '#domain/kernel/field.ts'
import { fieldText } from '#domain/words/screenFields.ts'
import { AddRow } from '#web/parts/AddRow.tsx'
import { useWords } from '#web/words/useWords.tsx'
import { AskedInput } from '../AskedInput.tsx'
import type { InputProps } from '../fieldProps.ts'
import { simpleInputs } from '../simpleInputs.ts'
import classes from './RowsInput.module.css'

type Row = Readonly<Record<string, unknown>> & { readonly id: string }

/** Child rows one below the other; a new one has no id until the server gives it one. */
export function RowsInput({
  field,
  value,
  onChange,
  label,
  help,
  error,
  required,
  names,
  disabled,
}: InputProps<'rows'>) {
  const { say } = useWords()
  const rows = value as readonly Row[]
  const set = (next: readonly Row[]) => onChange(next as typeof value)
  const empty = (): Row => ({
    id: '',
    ...Object.fromEntries(Object.entries(field.of).map(([name, of]) => [name, emptyValue(of)])),
  })
  return (
    <Input.Wrapper label={label} description={help} error={error} required={required ?? false} labelElement="div">
      <ol className={classes.rows}>
        {rows.map((row, at) => (
          <li key={row.id || `new-${at}`} className={classes.row}>
            <div className={classes.fields}>
              {Object.entries(field.of).map(([name, of]) => (
                <AskedInput
                  key={name}
                  kinds={simpleInputs}
                  field={of}
                  value={row[name]}
                  onChange={(changed) => set(rows.with(at, { ...row, [name]: changed }))}
                  names={names}
                  required={of.required ?? false}
                  disabled={disabled ?? false}
                />
              ))}
            </div>
            <CloseButton
              size="sm"
              disabled={disabled ?? false}
              aria-label={say(fieldText.removeRow, { number: at + 1 })}
              onClick={() => set(rows.toSpliced(at, 1))}
            />
          </li>
        ))}
      </ol>
      <AddRow isDisabled={disabled ?? false} onAdd={() => set([...rows, empty()])} />
    </Input.Wrapper>
  )
}
