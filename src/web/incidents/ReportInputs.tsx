import { fieldOf } from '#domain/checks/checkInput.ts'
import { emptyValue } from '#domain/kernel/field.ts'
import { incident } from '#domain/records/incident/incident.ts'
import { incidentText } from '#domain/words/incidentScreen.ts'
import { FieldInput } from '#web/fields/FieldInput.tsx'
import form from '#web/metrics/MetricForm.module.css'
import type { Values } from '#web/metrics/metricDraft.ts'
import { refusalAt } from '#web/parts/refusalAt.ts'

interface Shown {
  readonly names: readonly string[]
  readonly values: Values
  readonly error: unknown
  readonly onChange: (name: string, value: unknown) => void
}

/** Some fields of a report, side by side where there is room. */
export function ReportInputs({ names, values, error, onChange }: Shown) {
  return (
    <div className={form.fields}>
      {names.map((name) => {
        const field =
          name === 'title' ? ({ kind: 'text', label: incidentText.oneLine } as const) : fieldOf(incident, name)
        if (!field) return null
        const isWide = names.length === 1 || (field.kind === 'text' && 'long' in field && field.long)
        return (
          <div key={name} data-wide={isWide || undefined}>
            <FieldInput
              field={field}
              value={values[name] ?? emptyValue(field)}
              onChange={(value) => onChange(name, value)}
              error={refusalAt(error, name)}
              required={name === 'title'}
              autoFocus={name === 'title'}
            />
          </div>
        )
      })}
    </div>
  )
}
