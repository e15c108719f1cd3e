import { Chip, Group, Input } from '@mantine/core'
import { useId } from 'react'
import type { InputProps } from '../fieldProps.ts'
import type { Option } from './optionList.ts'

type Shown = InputProps<'choice'> & { readonly options: readonly Option[] }

/** A handful of options as chips; choosing the chosen one again takes it back. */
export function FewChoices({ value, onChange, options, label, help, error, required, disabled }: Shown) {
  const id = useId()
  return (
    <Input.Wrapper
      label={label}
      description={help}
      error={error}
      required={required ?? false}
      labelElement="div"
      labelProps={{ id }}
    >
      <Chip.Group value={value ?? ''} onChange={(chosen) => onChange(chosen as string)}>
        <Group gap={6} mt={3} role="radiogroup" aria-labelledby={id}>
          {options.map((option) => (
            <Chip
              key={option.value}
              value={option.value}
              size="sm"
              variant="outline"
              disabled={disabled ?? false}
              onClick={() => option.value === value && onChange(null)}
            >
              {option.label}
            </Chip>
          ))}
        </Group>
      </Chip.Group>
    </Input.Wrapper>
  )
}
