import { Input } from '@mantine/core'
import type { Improvement } from '#domain/records/improvement/fields.ts'
import { planFields } from '#domain/records/improvement/planFields.ts'
import { FieldInput } from '#web/fields/FieldInput.tsx'
import type { OwnInputProps } from '#web/next/steps.ts'
import { useWords } from '#web/words/useWords.tsx'
import { usePlace } from '../place.ts'

type Action = Improvement['actions'][number]

/** Who does each action from now on; nothing else about them changes. */
export function HandsInput({ value, onChange, error }: OwnInputProps) {
  const { say } = useWords()
  const { record } = usePlace()
  const actions = value as readonly Action[]
  if (actions.length === 0) return null
  return (
    <Input.Wrapper label={say(planFields.actions.label)} error={error} labelElement="div">
      {actions.map((action, at) => (
        <FieldInput
          key={action.id}
          field={{ kind: 'person', label: { en: action.what ?? '', de: action.what ?? '' } }}
          value={action.responsible}
          onChange={(responsible) =>
            onChange(actions.with(at, { ...action, responsible: responsible as string | null }))
          }
          names={record.names}
        />
      ))}
    </Input.Wrapper>
  )
}
