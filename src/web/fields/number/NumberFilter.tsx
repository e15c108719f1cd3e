import { TextInput } from '@mantine/core'
import type { FilterProps } from '../fieldProps.ts'

/** A plain line with the number pad: a filter compares, it does not format. */
export function NumberFilter({ label, value, onChange }: FilterProps<'number'>) {
  return (
    <TextInput
      size="xs"
      label={label}
      inputMode="decimal"
      value={value ?? ''}
      onChange={({ currentTarget }) => onChange(currentTarget.value || undefined)}
    />
  )
}
