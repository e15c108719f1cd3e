import { CloseButton, Input, MultiSelect } from '@mantine/core'
import type { Resource } from '#domain/records/resource/fields.ts'
import { resourceFields } from '#domain/records/resource/fields.ts'
import { fieldText } from '#domain/words/screenFields.ts'
import { optionList } from '#web/fields/choice/optionList.ts'
import { FieldInput } from '#web/fields/FieldInput.tsx'
import type { OwnInputProps } from '#web/next/steps.ts'
import { AddRow } from '#web/parts/AddRow.tsx'
import { useWords } from '#web/words/useWords.tsx'
import classes from './SystemsInput.module.css'

type Row = Resource['systems'][number]

const { label, of } = resourceFields.systems
const blank: Row = { id: '', aiSystem: null, stages: [], use: null }

/** The systems a resource serves, one line each: which, in which stages, and what for. */
export function SystemsInput({ value, onChange, error }: OwnInputProps) {
  const { say } = useWords()
  const said = value as readonly Row[]
  const rows = said.length > 0 ? said : [blank]
  const change = (at: number, part: Partial<Row>) => onChange(rows.with(at, { ...rows[at]!, ...part }))
  return (
    <Input.Wrapper label={say(label)} error={error} labelElement="div">
      <ol className={classes.rows}>
        {rows.map((row, at) => (
          <li key={row.id || `new-${at}`} className={classes.row}>
            <FieldInput
              field={of.aiSystem}
              value={row.aiSystem}
              onChange={(system) => change(at, { aiSystem: system as string | null })}
            />
            <MultiSelect
              label={say(of.stages.label)}
              data={optionList(of.stages, say)}
              value={[...row.stages]}
              onChange={(stages) => change(at, { stages: stages as Row['stages'] })}
              clearable
              comboboxProps={{ shadow: 'md' }}
            />
            <FieldInput field={of.use} value={row.use} onChange={(use) => change(at, { use: use as string | null })} />
            <CloseButton
              size="sm"
              disabled={said.length === 0}
              aria-label={say(fieldText.removeRow, { number: at + 1 })}
              onClick={() => onChange(said.toSpliced(at, 1))}
            />
          </li>
        ))}
      </ol>
      <AddRow onAdd={() => onChange([...rows, blank])} />
    </Input.Wrapper>
  )
}
