import { Checkbox } from '@mantine/core'
import type { InputProps } from '../fieldProps.ts'

export function CheckInput({ value, onChange, label, help, error, disabled }: InputProps<'check'>) {
  return (
    <Checkbox
      label={label}
      description={help}
      error={error}
      disabled={disabled ?? false}
      checked={value}
      onChange={({ currentTarget }) => onChange(currentTarget.checked)}
    />
  )
}
