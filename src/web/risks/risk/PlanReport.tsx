import { Input } from '@mantine/core'
import type { Risk } from '#domain/records/risk/fields.ts'
import { risk } from '#domain/records/risk/risk.ts'
import { riskText } from '#domain/words/riskScreen.ts'
import { CellInput } from '#web/next/form/CellInput.tsx'
import { useStepPlace } from '#web/next/stepPlace.ts'
import type { OwnInputProps } from '#web/next/steps.ts'
import { useWords } from '#web/words/useWords.tsx'
import classes from './PlanReport.module.css'

const reported = ['doneOn', 'isEffective', 'shownBy'] as const

/** An approved plan line by line: what is to be done stands, what was done and what shows its effect is said. */
export function PlanReport({ value, onChange, error }: OwnInputProps) {
  const { say, formats } = useWords()
  const { record } = useStepPlace()
  const plan = value as Risk['plan']
  const { label, of } = risk.fields.plan
  return (
    <Input.Wrapper label={say(label)} error={error} labelElement="div">
      <ol className={classes.list}>
        {plan.map((line, at) => (
          <li key={line.id}>
            <span className={classes.what}>{line.what}</span>{' '}
            <span className={classes.soft}>
              {say(riskText.plannedFor, {
                who: record.names[line.who ?? ''] ?? '…',
                day: line.dueOn ? formats.day(line.dueOn) : '…',
              })}
            </span>
            <div className={classes.cells}>
              {reported.map((column) => (
                <CellInput
                  key={column}
                  field={of[column]}
                  value={line[column]}
                  onChange={(said) => onChange(plan.with(at, { ...line, [column]: said }))}
                  names={record.names}
                />
              ))}
            </div>
          </li>
        ))}
      </ol>
    </Input.Wrapper>
  )
}
