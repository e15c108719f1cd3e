import type { Improvement } from '#domain/records/improvement/fields.ts'
import { planFields } from '#domain/records/improvement/planFields.ts'
import { usePlace } from '../place.ts'
import type { OwnInputProps } from './inputs.tsx'
import { RowGrid } from './RowGrid.tsx'

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
