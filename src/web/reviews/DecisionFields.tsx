import { CloseButton } from '@mantine/core'
import { type Decision, decisionRows } from '#domain/records/managementReview/decisionRows.ts'
import { meetingText } from '#domain/words/reviewScreen.ts'
import { FieldInput } from '#web/fields/FieldInput.tsx'
import { useWords } from '#web/words/useWords.tsx'
import classes from './Rows.module.css'

interface Shown {
  readonly row: Decision
  readonly onChange: (changed: Partial<Decision>) => void
  readonly onRemove: () => void
}

type Column = keyof typeof decisionRows.of

/** One decision, under the question it answers; what it becomes decides what else is asked. */
export function DecisionFields({ row, onChange, onRemove }: Shown) {
  const { say } = useWords()
  return (
    <>
      <header className={classes.about}>
        <span>{row.kind && say(decisionRows.of.kind.options[row.kind])}</span>
        <CloseButton size="sm" aria-label={say(meetingText.remove, { what: row.what ?? '' })} onClick={onRemove} />
      </header>
      {columnsOf(row).map((name) => (
        <div key={name} className={wide.includes(name) ? classes.wide : undefined}>
          <FieldInput
            field={decisionRows.of[name]}
            value={row[name]}
            onChange={(value) => onChange({ [name]: value })}
          />
        </div>
      ))}
    </>
  )
}

const wide: readonly Column[] = ['what', 'why', 'item']

/** Somebody takes on what is made; money or days where it is about resources; the record that is there; why, where nothing follows. */
function columnsOf({ kind, becomes }: Decision): Column[] {
  const isMade = becomes === 'task' || becomes === 'improvement' || becomes === 'nonconformity'
  return [
    'what',
    'becomes',
    ...(isMade ? (['person', 'dueOn'] as const) : []),
    ...(kind === 'resource' && becomes !== 'nothing' ? (['amount', 'effortDays'] as const) : []),
    ...(becomes === 'existing' ? (['item'] as const) : []),
    ...(becomes === 'nothing' ? (['why'] as const) : []),
  ]
}
