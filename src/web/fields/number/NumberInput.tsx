import { NumberInput as Figure } from '@mantine/core'
import { useWords } from '#web/words/useWords.tsx'
import { framed, type InputProps } from '../fieldProps.ts'
import { separators } from './separators.ts'

/** A figure with its unit, written with the reader's separators. Empty is null, never zero. */
export function NumberInput({ field, value, onChange, ...rest }: InputProps<'number'>) {
  const { say, formats } = useWords()
  const { decimal, thousands } = separators(formats)
  return (
    <Figure
      {...framed(rest)}
      value={value ?? ''}
      onChange={(typed) => onChange(typeof typed === 'number' ? typed : null)}
      hideControls
      allowDecimal={!field.whole}
      decimalSeparator={decimal}
      thousandSeparator={thousands}
      {...(field.min !== undefined ? { min: field.min } : {})}
      {...(field.max !== undefined ? { max: field.max } : {})}
      {...(field.unit
        ? {
            rightSection: <span style={{ whiteSpace: 'nowrap' }}>{say(field.unit)}</span>,
            rightSectionWidth: 'max-content',
            rightSectionProps: { style: { paddingInline: 10 } },
          }
        : {})}
    />
  )
}
