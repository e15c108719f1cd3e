import type { Improvement } from '#domain/records/improvement/fields.ts'
import { planFields } from '#domain/records/improvement/planFields.ts'
import { RowGrid } from '#web/next/form/RowGrid.tsx'
import type { OwnInputProps } from '#web/next/steps.ts'
import { usePlace } from '../place.ts'

type Action = Improvement['actions'][number]

const empty = { id: '', what: null, starts: null, ends: null, done: false, evidence: null, evidenceFile: null }

/** The plan's actions: what, who, from when to when. Ticking off and evidence come with the work. */
export function ActionsInput({ value, onChange, error }: OwnInputProps) {
  const { record } = usePlace()
  const rows = value as readonly Action[]
  return (
    <RowGrid<Action>
      label={planFields.actions.label}
      of={planFields.actions.of}
      columns={['what', 'responsible', 'starts', 'ends']}
      rows={rows}
      onChange={onChange}
      blank={{ ...empty, responsible: rows.at(-1)?.responsible ?? record.owner?.id ?? null }}
      error={error}
    />
  )
}
