import { Chip, Group, Input } from '@mantine/core'
import { lazy, Suspense, useId } from 'react'
import { useWords } from '#web/words/useWords.tsx'
import { namesRequirements } from '../choice/namesRequirements.ts'
import { optionList } from '../choice/optionList.ts'
import type { InputProps } from '../fieldProps.ts'

const RequirementsInput = lazy(async () => ({
  default: (await import('../choice/RequirementInput.tsx')).RequirementsInput,
}))

/** Any number of options: as chips, or, where they are the requirements of all standards, in a list that is searched by typing. */
export function ChoicesInput(props: InputProps<'choices'>) {
  if (!namesRequirements(props.field.options)) return <ChipChoices {...props} />
  return (
    <Suspense fallback={null}>
      <RequirementsInput {...props} />
    </Suspense>
  )
}

function ChipChoices({ field, value, onChange, label, help, error, required, disabled }: InputProps<'choices'>) {
  const { say } = useWords()
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
      <Chip.Group multiple value={[...value]} onChange={onChange}>
        <Group gap={6} mt={3} role="group" aria-labelledby={id}>
          {optionList(field, say).map((option) => (
            <Chip key={option.value} value={option.value} size="sm" variant="outline" disabled={disabled ?? false}>
              {option.label}
            </Chip>
          ))}
        </Group>
      </Chip.Group>
    </Input.Wrapper>
  )
}
