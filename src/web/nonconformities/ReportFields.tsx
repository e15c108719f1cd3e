import { fieldOf } from '#domain/checks/checkInput.ts'
import { nonconformity } from '#domain/records/nonconformity/nonconformity.ts'
import { nonconformityText } from '#domain/words/nonconformityScreen.ts'
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
export function ReportFields({ names, values, error, onChange }: Shown) {
  return (
    <div className={form.fields}>
      {names.map((name) => {
        const field =
          name === 'title'
            ? ({ kind: 'text', label: nonconformityText.oneLine } as const)
            : fieldOf(nonconformity, name)
        if (!field) return null
        const isWide = name === 'title' || field.kind === 'rows' || (field.kind === 'text' && 'long' in field)
        return (
          <div key={name} data-wide={isWide || undefined}>
            <FieldInput
              field={field}
              value={values[name] ?? (field.kind === 'rows' ? [] : null)}
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
