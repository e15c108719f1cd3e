import { Chip } from '@mantine/core'
import { incident } from '#domain/records/incident/incident.ts'
import { incidentText } from '#domain/words/incidentScreen.ts'
import { useWords } from '#web/words/useWords.tsx'
import classes from './NewIncidentPage.module.css'

interface Shown {
  readonly value: unknown
  readonly isNameless: boolean
  readonly onChange: (kind: string) => void
  readonly error: string | undefined
}

/** What it was, one press; beside a concern stands who will read it. */
export function KindChoice({ value, isNameless, onChange, error }: Shown) {
  const { say } = useWords()
  const kinds = Object.entries(incident.fields.kind.options)
  return (
    <fieldset className={classes.kinds} data-field="kind">
      <legend>{say(incidentText.whatWasIt)}</legend>
      <Chip.Group value={String(value)} onChange={(chosen) => typeof chosen === 'string' && onChange(chosen)}>
        <div>
          {kinds.map(([kind, label]) => (
            <Chip key={kind} value={kind} size="sm" variant="outline">
              {say(label)}
            </Chip>
          ))}
        </div>
      </Chip.Group>
      {value === 'concern' && (
        <p className={classes.hint}>{say(isNameless ? incidentText.concernNameless : incidentText.concernGoes)}</p>
      )}
      {error && <p className={classes.error}>{error}</p>}
    </fieldset>
  )
}
