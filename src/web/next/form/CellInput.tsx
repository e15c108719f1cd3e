import { Select } from '@mantine/core'
import type { SimpleField } from '#domain/kernel/field.ts'
import { optionList } from '#web/fields/choice/optionList.ts'
import { FieldInput } from '#web/fields/FieldInput.tsx'
import { useWords } from '#web/words/useWords.tsx'

interface Shown {
  readonly field: SimpleField
  readonly value: unknown
  readonly onChange: (value: unknown) => void
  readonly names: Readonly<Record<string, string>>
}

/** A field as a cell of a row: its kind's input, but options folded into a list, for there is no room beside. */
export function CellInput({ field, value, onChange, names }: Shown) {
  const { say } = useWords()
  if (field.kind !== 'choice') return <FieldInput field={field} value={value} onChange={onChange} names={names} />
  return (
    <Select
      label={say(field.label)}
      data={optionList(field, say)}
      searchable={Object.keys(field.options).length > 8}
      value={value as string | null}
      onChange={onChange}
      comboboxProps={{ shadow: 'md' }}
    />
  )
}
