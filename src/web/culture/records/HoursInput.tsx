import { timeBudget } from '#domain/records/timeBudget/timeBudget.ts'
import { RowGrid } from '#web/next/form/RowGrid.tsx'
import { useStepPlace } from '#web/next/stepPlace.ts'
import type { OwnInputProps } from '#web/next/steps.ts'

interface Hours {
  readonly id: string
  readonly day: string | null
  readonly hours: number | null
  readonly improvement: string | null
  readonly what: string | null
}

const { spent } = timeBudget.fields

/** Hours are added: what was entered before stays out of the way, below. */
export function HoursInput({ value, onChange, error }: OwnInputProps) {
  const { record } = useStepPlace()
  const kept = (record.fields.spent ?? []) as readonly Hours[]
  const known = new Set(kept.map(({ id }) => id))
  const added = ((value ?? []) as readonly Hours[]).filter(({ id }) => !known.has(id))
  return (
    <RowGrid<Hours>
      label={spent.label}
      of={spent.of}
      columns={['day', 'hours', 'improvement', 'what']}
      rows={added}
      onChange={(rows) => onChange([...kept, ...rows])}
      blank={{ id: '', day: record.today, hours: null, improvement: null, what: null }}
      error={error}
    />
  )
}
