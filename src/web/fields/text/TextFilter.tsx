import { TextInput } from '@mantine/core'
import type { FilterProps } from '../fieldProps.ts'

export function TextFilter({ label, value, onChange }: FilterProps<'text'>) {
  return (
    <TextInput
      size="xs"
      label={label}
      value={value ?? ''}
      onChange={({ currentTarget }) => onChange(currentTarget.value || undefined)}
    />
  )
}
