import { Input } from '@mantine/core'
import type { InputProps } from '../fieldProps.ts'
import { InstantCell } from './InstantCell.tsx'
import { MomentInput } from './MomentInput.tsx'

/** A moment that a person says; those of the server's clock are shown, never asked. */
export function InstantInput(props: InputProps<'instant'>) {
  const { field, value, names, label, help } = props
  if (!field.system) return <MomentInput {...props} />
  return (
    <Input.Wrapper label={label} description={help} labelElement="div">
      <div>
        <InstantCell field={field} value={value} names={names} />
      </div>
    </Input.Wrapper>
  )
}
