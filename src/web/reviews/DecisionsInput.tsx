import { Button, Input } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { emptyValue } from '#domain/kernel/field.ts'
import { type Decision, decisionKinds, decisionRows } from '#domain/records/managementReview/decisionRows.ts'
import { meetingText } from '#domain/words/reviewScreen.ts'
import type { OwnInputProps } from '#web/next/steps.ts'
import { useWords } from '#web/words/useWords.tsx'
import { DecisionFields } from './DecisionFields.tsx'
import classes from './Rows.module.css'

interface Shown extends Pick<OwnInputProps, 'value' | 'onChange' | 'error'> {
  /** A review decides on each of the four questions; a forum on what comes up. */
  readonly isReview?: boolean
}

/** Decisions one below the other, each asking only for what its kind needs. */
export function DecisionsInput({ value, onChange, error, isReview = false }: Shown) {
  const { say } = useWords()
  const rows = (value ?? []) as readonly Decision[]
  const open = isReview ? decisionKinds.filter((kind) => !rows.some((row) => row.kind === kind)) : []
  const { options } = decisionRows.of.kind
  return (
    <Input.Wrapper label={say(decisionRows.label)} error={error} labelElement="div">
      <ol className={classes.decisions}>
        {rows.map((row, at) => (
          <li key={row.id || `new-${at}`} className={classes.decision}>
            <DecisionFields
              row={row}
              onChange={(changed) => onChange(rows.with(at, { ...row, ...changed }))}
              onRemove={() => onChange(rows.toSpliced(at, 1))}
            />
          </li>
        ))}
      </ol>
      {open.length > 0 && <p className={classes.open}>{say(meetingText.stillOpen)}</p>}
      <div className={classes.buttons}>
        {(open.length > 0 ? open : decisionKinds).map((kind) => (
          <Button
            key={kind}
            variant="default"
            size="xs"
            leftSection={<IconPlus size={14} aria-hidden />}
            onClick={() => onChange([...rows, { ...empty(), kind }])}
          >
            {say(options[kind])}
          </Button>
        ))}
      </div>
    </Input.Wrapper>
  )
}

function empty(): Decision {
  const fields = Object.entries(decisionRows.of).map(([name, field]) => [name, emptyValue(field)])
  return { id: '', ...Object.fromEntries(fields) } as Decision
}
