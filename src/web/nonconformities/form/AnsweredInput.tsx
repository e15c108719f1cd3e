import { Chip, Group, Input, TextInput } from '@mantine/core'
import { useId } from 'react'
import type { AnswerValue } from '#domain/kernel/field.ts'
import { fieldText } from '#domain/words/screenFields.ts'
import { fieldNamed } from '#web/next/saidIn.ts'
import { useStepPlace } from '#web/next/stepPlace.ts'
import type { OwnInputProps } from '#web/next/steps.ts'
import { useWords } from '#web/words/useWords.tsx'
import classes from './AnsweredInput.module.css'

type Answer = AnswerValue['answer']

/** A question with its answers in one line and, once answered, what or why beside them. */
export function answeredBy(...answers: readonly Answer[]) {
  return function Answered({ name, value, onChange, error }: OwnInputProps) {
    const { say } = useWords()
    const { type } = useStepPlace()
    const id = useId()
    const said = value as AnswerValue | null
    const field = fieldNamed(type, name)
    const label = say(field.label)
    return (
      <Input.Wrapper
        label={label}
        description={field.help && say(field.help)}
        error={error}
        labelElement="div"
        labelProps={{ id }}
      >
        <div className={classes.line}>
          <Chip.Group
            value={said?.answer ?? ''}
            onChange={(answer) => onChange({ answer: answer as Answer, why: said?.why ?? null })}
          >
            <Group gap={6} role="radiogroup" aria-labelledby={id} wrap="nowrap">
              {answers.map((answer) => (
                <Chip key={answer} value={answer} size="sm" variant="outline">
                  {say(fieldText[answer])}
                </Chip>
              ))}
            </Group>
          </Chip.Group>
          {said && (
            <TextInput
              className={classes.why ?? ''}
              aria-label={`${label} ${say(fieldText.why)}`}
              placeholder={say(fieldText.whatOrWhy)}
              value={said.why ?? ''}
              onChange={({ currentTarget }) => onChange({ ...said, why: currentTarget.value || null })}
            />
          )}
        </div>
      </Input.Wrapper>
    )
  }
}
