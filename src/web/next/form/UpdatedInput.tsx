import { Chip, Group, Input, TextInput } from '@mantine/core'
import { useId } from 'react'
import { SHORT_TEXT } from '#domain/checks/text.ts'
import type { AnswerValue } from '#domain/kernel/field.ts'
import { stepText } from '#domain/words/improvementSteps.ts'
import { useWords } from '#web/words/useWords.tsx'
import { fieldNamed } from '../saidIn.ts'
import { useStepPlace } from '../stepPlace.ts'
import type { OwnInputProps } from '../steps.ts'

/** Updated, and what; or it does not apply, and why. There is no third answer once it is to be standard. */
export function UpdatedInput({ name, value, onChange, error }: OwnInputProps) {
  const { say } = useWords()
  const { type } = useStepPlace()
  const id = useId()
  const said = value as AnswerValue | null
  const label = say(fieldNamed(type, name).label)
  const text = say(said?.answer === 'yes' ? stepText.whatUpdated : stepText.whyNotUpdated)
  return (
    <Input.Wrapper label={label} error={error} labelElement="div" labelProps={{ id }}>
      <Group gap={8} mt={3} align="center">
        <Chip.Group value={said?.answer ?? ''} onChange={(answer) => onChange({ answer, why: said?.why ?? null })}>
          <Group gap={6} role="radiogroup" aria-labelledby={id} wrap="nowrap">
            <Chip value="yes" size="sm" variant="outline">
              {say(stepText.updated)}
            </Chip>
            <Chip value="notApplicable" size="sm" variant="outline">
              {say(stepText.notApplicable)}
            </Chip>
          </Group>
        </Chip.Group>
        <TextInput
          flex="1 1 200px"
          aria-label={`${label} ${text}`}
          placeholder={text}
          disabled={said === null}
          maxLength={SHORT_TEXT}
          value={said?.why ?? ''}
          onChange={({ currentTarget }) => said && onChange({ ...said, why: currentTarget.value || null })}
        />
      </Group>
    </Input.Wrapper>
  )
}
