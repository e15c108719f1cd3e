import { Input } from '@mantine/core'
import type { InputProps } from '../fieldProps.ts'
import { InstantCell } from './InstantCell.tsx'

/** Moments are the server's clock and never typed: shown, not asked. */
export function InstantInput({ field, value, names, label, help }: InputProps<'instant'>) {
  return (
    <Input.Wrapper label={label} description={help} labelElement="div">
      <div>
        <InstantCell field={field} value={value} names={names} />
      </div>
    </Input.Wrapper>
  )
}
