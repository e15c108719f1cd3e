import type { ReactNode } from 'react'
import { VerdictLine } from '#web/proof/VerdictLine.tsx'
import { Outcome } from '../figures/Outcome.tsx'
import { type ImprovementRecord, usePlace } from '../place.ts'
import { Others } from './Others.tsx'
import { StepForm } from './StepForm.tsx'

const previews: Readonly<Record<string, (values: Readonly<Record<string, unknown>>) => ReactNode>> = {
  measure: (values) => (values.proof === 'series' ? <VerdictLine /> : <Outcome values={values} isPreview />),
}

/** The next move's form if it is mine; otherwise who is next and what they will need. */
export function MainStep({
  move,
  onDone,
}: {
  readonly move: string
  readonly onDone: (move: string, record: ImprovementRecord) => void
}) {
  const { record } = usePlace()
  const open = record.moves.find((each) => each.move === move)
  if (!open) return null
  // Separation of duties makes it somebody else's, whatever one's roles; a form to fill in would lead nowhere.
  const separated = open.refusals.find(({ code }) => code.startsWith('sod_'))
  if (!open.mine || separated) return <Others move={move} because={separated?.sentence} />
  const preview = previews[move]
  return <StepForm move={open} onDone={(after) => onDone(move, after)} {...(preview ? { preview } : {})} />
}
