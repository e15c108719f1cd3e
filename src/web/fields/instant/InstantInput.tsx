import { Input, TextInput } from '@mantine/core'
import { fieldText } from '#domain/words/screenFields.ts'
import { useWords } from '#web/words/useWords.tsx'
import { framed, type InputProps } from '../fieldProps.ts'
import { InstantCell } from './InstantCell.tsx'
import { instantFrom, localOf } from './localInstant.ts'

/** A moment in the reader's time zone; those of the server's clock are shown, not asked. */
export function InstantInput({ field, value, onChange, names, ...rest }: InputProps<'instant'>) {
  const { say } = useWords()
  if (field.system) {
    return (
      <Input.Wrapper label={rest.label} description={rest.help} labelElement="div">
        <div>
          <InstantCell field={field} value={value} names={names} />
        </div>
      </Input.Wrapper>
    )
  }
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone
  return (
    <TextInput
      {...framed({ ...rest, names, help: rest.help ?? say(fieldText.inZone, { zone }) })}
      type="datetime-local"
      value={value ? localOf(value) : ''}
      onChange={({ currentTarget }) => onChange(instantFrom(currentTarget.value))}
    />
  )
}
