import { actionColumns } from '#domain/records/nonconformity/planFields.ts'
import { nonconformityStepText as text } from '#domain/words/nonconformitySteps.ts'
import { FieldInput } from '#web/fields/FieldInput.tsx'
import { useStepPlace } from '#web/next/stepPlace.ts'
import { useWords } from '#web/words/useWords.tsx'
import classes from './ActionsInput.module.css'
import type { Action } from './action.ts'

interface Shown {
  readonly action: Action
  readonly onChange: (action: Action) => void
}

/** One action: what, of what kind, who, by when, with what; what it changes lies folded. */
export function ActionFields({ action, onChange }: Shown) {
  const { say } = useWords()
  const { record } = useStepPlace()
  const input = (name: keyof typeof actionColumns) => (
    <FieldInput
      field={actionColumns[name]}
      value={action[name]}
      onChange={(value) => onChange({ ...action, [name]: value })}
      names={record.names}
    />
  )
  return (
    <div className={classes.fields}>
      <div className={classes.wide}>{input('what')}</div>
      {input('responsible')}
      {input('due')}
      {input('type')}
      <div className={classes.wide}>{input('resources')}</div>
      <details className={classes.wide} open={Boolean(action.reference ?? action.record) || undefined}>
        <summary>{say(text.changesWhat)}</summary>
        <div className={classes.fields}>
          <div className={classes.wide}>{input('record')}</div>
          {input('referenceKind')}
          {input('reference')}
        </div>
      </details>
    </div>
  )
}
