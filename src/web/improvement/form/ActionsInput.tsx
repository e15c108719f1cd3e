import { Button, CloseButton, Input } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import type { Improvement } from '#domain/records/improvement/fields.ts'
import { planFields } from '#domain/records/improvement/planFields.ts'
import { fieldText } from '#domain/words/screenFields.ts'
import { FieldInput } from '#web/fields/FieldInput.tsx'
import { useWords } from '#web/words/useWords.tsx'
import { usePlace } from '../place.ts'
import classes from './ActionsInput.module.css'
import type { OwnInputProps } from './inputs.tsx'

type Action = Improvement['actions'][number]

const columns = ['what', 'responsible', 'starts', 'ends'] as const
const { of } = planFields.actions

/** The plan's actions: what, who, from when to when. Ticking off and evidence come with the work. */
export function ActionsInput({ value, onChange, error }: OwnInputProps) {
  const { say } = useWords()
  const { record } = usePlace()
  const actions = value as readonly Action[]
  const add = () =>
    onChange([...actions, { ...blank, responsible: actions.at(-1)?.responsible ?? record.owner?.id ?? null }])
  return (
    <Input.Wrapper label={say(planFields.actions.label)} error={error} labelElement="div">
      <ol className={classes.actions}>
        {actions.map((action, at) => (
          <li key={action.id || `new-${at}`} className={classes.action}>
            {columns.map((column) => (
              <div key={column} className={classes[column]}>
                <FieldInput
                  field={of[column]}
                  value={action[column]}
                  onChange={(changed) => onChange(actions.with(at, { ...action, [column]: changed } as Action))}
                  names={record.names}
                />
              </div>
            ))}
            <CloseButton
              size="sm"
              className={classes.remove}
              aria-label={say(fieldText.removeRow, { number: at + 1 })}
              onClick={() => onChange(actions.toSpliced(at, 1))}
            />
          </li>
        ))}
      </ol>
      <Button variant="default" size="xs" leftSection={<IconPlus size={14} aria-hidden />} onClick={add}>
        {say(fieldText.addRow)}
      </Button>
    </Input.Wrapper>
  )
}

const blank: Action = {
  id: '',
  what: null,
  responsible: null,
  starts: null,
  ends: null,
  done: false,
  evidence: null,
  evidenceFile: null,
}
