import { Checkbox, Input } from '@mantine/core'
import type { Improvement } from '#domain/records/improvement/fields.ts'
import { planFields } from '#domain/records/improvement/planFields.ts'
import { stepText } from '#domain/words/improvementSteps.ts'
import { FieldInput } from '#web/fields/FieldInput.tsx'
import type { OwnInputProps } from '#web/next/steps.ts'
import { useWords } from '#web/words/useWords.tsx'
import { usePlace } from '../place.ts'
import classes from './TicksInput.module.css'

type Action = Improvement['actions'][number]

/** Ticks off actions, each with what shows it. */
export function TicksInput({ value, onChange, error }: OwnInputProps) {
  const { say } = useWords()
  const { record } = usePlace()
  const actions = value as readonly Action[]
  const set = (at: number, action: Action) => onChange(actions.with(at, action))
  return (
    <Input.Wrapper label={say(stepText.doneActions)} error={error} labelElement="div">
      <ol className={classes.actions}>
        {actions.map((action, at) => (
          <li key={action.id} className={classes.action}>
            <Checkbox
              label={action.what}
              checked={action.done}
              onChange={({ currentTarget }) => set(at, { ...action, done: currentTarget.checked })}
            />
            {action.done && (
              <div className={classes.evidence}>
                <FieldInput
                  field={planFields.actions.of.evidence}
                  value={action.evidence}
                  onChange={(evidence) => set(at, { ...action, evidence: evidence as string | null })}
                  names={record.names}
                />
                <FieldInput
                  field={planFields.actions.of.evidenceFile}
                  value={action.evidenceFile}
                  onChange={(file) => set(at, { ...action, evidenceFile: file as string | null })}
                  names={record.names}
                />
              </div>
            )}
          </li>
        ))}
      </ol>
    </Input.Wrapper>
  )
}
