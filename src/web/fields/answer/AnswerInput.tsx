import { Chip, Group, Input, Stack, TextInput } from '@mantine/core'
import { useId } from 'react'
import { fieldText } from '#domain/words/screenFields.ts'
import { useWords } from '#web/words/useWords.tsx'
import type { InputProps } from '../fieldProps.ts'

const answers = ['yes', 'no', 'notApplicable'] as const

/** Yes, no or not applicable, and beside it what or why. */
export function AnswerInput({ value, onChange, label, help, error, required, disabled }: InputProps<'answer'>) {
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
      <Stack gap={6} mt={3}>
        <Chip.Group
          value={value?.answer ?? ''}
          onChange={(answer) => onChange({ answer: answer as (typeof answers)[number], why: value?.why ?? null })}
        >
          <Group gap={6} role="radiogroup" aria-labelledby={id}>
            {answers.map((answer) => (
              <Chip key={answer} value={answer} size="sm" variant="outline" disabled={disabled ?? false}>
                {say(fieldText[answer])}
              </Chip>
            ))}
          </Group>
        </Chip.Group>
        <TextInput
          aria-label={`${label} ${say(fieldText.why)}`}
          placeholder={say(fieldText.whatOrWhy)}
          disabled={(disabled ?? false) || value === null}
          value={value?.why ?? ''}
          onChange={({ currentTarget }) => value && onChange({ ...value, why: currentTarget.value || null })}
        />
      </Stack>
    </Input.Wrapper>
  )
}
