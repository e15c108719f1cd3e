import type { ChoicesField } from '#domain/kernel/field.ts'
import { risk } from '#domain/records/risk/risk.ts'
import { riskAssessment } from '#domain/records/riskAssessment/riskAssessment.ts'
import { sourceMeanings } from '#domain/risks/sourceMeanings.ts'
import { type RiskSource, riskSources } from '#domain/risks/sources.ts'
import { FieldInput } from '#web/fields/FieldInput.tsx'
import type { OwnInputProps } from '#web/next/steps.ts'
import { useWords } from '#web/words/useWords.tsx'
import classes from './SourcesInput.module.css'

const fields: Readonly<Record<string, ChoicesField>> = { ...risk.fields, ...riskAssessment.fields } as never

/** The library of risk sources: what is chosen says what it means. */
export function SourcesInput({ name, value, onChange, error }: OwnInputProps) {
  const { say } = useWords()
  const chosen = (value as readonly RiskSource[] | null) ?? []
  return (
    <>
      <FieldInput field={fields[name]!} value={chosen} onChange={onChange} error={error} />
      {chosen.length > 0 && (
        <ul className={classes.meanings} aria-live="polite">
          {chosen.map((source) => (
            <li key={source}>
              <b>{say(riskSources[source])}</b> {say(sourceMeanings[source])}
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
