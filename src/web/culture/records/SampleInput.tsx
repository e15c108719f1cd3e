import { Input } from '@mantine/core'
import { interviewDrillFields } from '#domain/records/interviewDrill/fields.ts'
import { CellInput } from '#web/next/form/CellInput.tsx'
import { useStepPlace } from '#web/next/stepPlace.ts'
import type { OwnInputProps } from '#web/next/steps.ts'
import { useWords } from '#web/words/useWords.tsx'
import classes from './Sample.module.css'

interface Answer {
  readonly id: string
  readonly person: string
  readonly named: 'yes' | 'no' | 'away' | null
  readonly improvement: string | null
  readonly effect: 'yes' | 'no' | null
}

const { label, of } = interviewDrillFields.sample

/** What each of those who were drawn answered; nobody is added and nobody left out. */
export function SampleInput({ value, onChange, error }: OwnInputProps) {
  const { say } = useWords()
  const { names } = useStepPlace().record
  const rows = (value ?? []) as readonly Answer[]
  const change = (at: number, changed: Partial<Answer>) => onChange(rows.with(at, { ...rows[at]!, ...changed }))
  return (
    <Input.Wrapper label={say(label)} error={error} labelElement="div">
      <ol className={classes.sample}>
        {rows.map((row, at) => (
          <li key={row.id} className={classes.row}>
            <strong>{names[row.person] ?? '…'}</strong>
            <CellInput
              field={of.named}
              value={row.named}
              names={names}
              onChange={(named) => change(at, cleared(named as Answer['named']))}
            />
            {row.named === 'yes' && (
              <>
                <CellInput
                  field={of.improvement}
                  value={row.improvement}
                  names={names}
                  onChange={(improvement) => change(at, { improvement: improvement as string | null })}
                />
                <CellInput
                  field={of.effect}
                  value={row.effect}
                  names={names}
                  onChange={(effect) => change(at, { effect: effect as Answer['effect'] })}
                />
              </>
            )}
          </li>
        ))}
      </ol>
    </Input.Wrapper>
  )
}

/** Who names none tells of no effect. */
function cleared(named: Answer['named']): Partial<Answer> {
  return named === 'yes' ? { named } : { named, improvement: null, effect: null }
}
