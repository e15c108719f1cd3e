import { TextInput as Line, Textarea } from '@mantine/core'
import { LONG_TEXT, SHORT_TEXT } from '#domain/checks/text.ts'
import { framed, type InputProps } from '../fieldProps.ts'

/** One line, or several where the field is long. Empty is null: nothing was said. */
export function TextInput({ field, value, onChange, ...rest }: InputProps<'text'>) {
  const props = {
    ...framed(rest),
    value: value ?? '',
    maxLength: field.long ? LONG_TEXT : SHORT_TEXT,
    onChange: ({ currentTarget }: { currentTarget: { value: string } }) => onChange(currentTarget.value || null),
  }
  return field.long ? <Textarea {...props} /> : <Line {...props} />
}
