import { Checkbox, Input } from '@mantine/core'
import { actionColumns } from '#domain/records/nonconformity/planFields.ts'
import { nonconformityStepText as text } from '#domain/words/nonconformitySteps.ts'
import { FieldInput } from '#web/fields/FieldInput.tsx'
import { useStepPlace } from '#web/next/stepPlace.ts'
import type { OwnInputProps } from '#web/next/steps.ts'
import { useWords } from '#web/words/useWords.tsx'
import classes from './ActionsInput.module.css'
import type { Action } from './action.ts'

/** Ticks off actions, each with the day and what shows it; what they are stays as it was approved. */
export function TicksInput({ value, onChange, error }: OwnInputProps) {
  const { say } = useWords()
  const { record } = useStepPlace()
  const actions = (value as readonly Action[] | null) ?? []
  const set = (at: number, changed: Partial<Action>) => onChange(actions.with(at, { ...actions[at]!, ...changed }))
  return (
    <Input.Wrapper label={say(text.actions)} error={error} labelElement="div">
      <ol className={classes.ticks}>
        {actions.map((action, at) => (
          <li key={action.id} className={classes.tick}>
            <Checkbox
              label={action.what}
              checked={action.done}
              onChange={({ currentTarget: { checked } }) =>
                set(at, { done: checked, doneOn: checked ? (action.doneOn ?? record.today) : null })
              }
            />
            {action.done && (
              <div className={classes.evidence}>
                {(['doneOn', 'evidence', 'evidenceFile'] as const).map((name) => (
                  <FieldInput
                    key={name}
                    field={actionColumns[name]}
                    value={action[name]}
                    onChange={(changed) => set(at, { [name]: changed })}
                    names={record.names}
                  />
                ))}
              </div>
            )}
          </li>
        ))}
      </ol>
    </Input.Wrapper>
  )
}
