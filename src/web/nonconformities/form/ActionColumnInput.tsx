import type { Label } from '#domain/kernel/field.ts'
import { actionColumns } from '#domain/records/nonconformity/planFields.ts'
import { FieldInput } from '#web/fields/FieldInput.tsx'
import { useStepPlace } from '#web/next/stepPlace.ts'
import type { OwnInputProps } from '#web/next/steps.ts'
import classes from './ActionsInput.module.css'
import type { Action } from './action.ts'

/** One column of each action alone: who does it, or by when; nothing else about them changes. */
export function actionColumnInput(column: 'responsible' | 'due') {
  return function ActionColumn({ value, onChange }: OwnInputProps) {
    const { record } = useStepPlace()
    const actions = (value as readonly Action[] | null) ?? []
    return (
      <div className={classes.groups}>
        {actions.map((action, at) => (
          <FieldInput
            key={action.id}
            field={{ ...actionColumns[column], label: named(action) }}
            value={action[column]}
            onChange={(changed) => onChange(actions.with(at, { ...action, [column]: changed }))}
            names={record.names}
          />
        ))}
      </div>
    )
  }
}

function named({ what }: Action): Label {
  return { en: what ?? '', de: what ?? '' }
}
