import type { Improvement } from '#domain/records/improvement/fields.ts'
import { planFields } from '#domain/records/improvement/planFields.ts'
import { RowGrid } from '#web/next/form/RowGrid.tsx'
import type { OwnInputProps } from '#web/next/steps.ts'

type Change = Improvement['changes'][number]

/** What changes, and what it affects. */
export function ChangesInput({ value, onChange, error }: OwnInputProps) {
  return (
    <RowGrid<Change>
      label={planFields.changes.label}
      of={planFields.changes.of}
      columns={['what', 'affects']}
      rows={value as readonly Change[]}
      onChange={onChange}
      blank={{ id: '', what: null, affects: null }}
      error={error}
    />
  )
}
