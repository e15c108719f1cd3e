import { Others } from './Others.tsx'
import { StepForm } from './StepForm.tsx'
import { type StepRecord, useStepPlace } from './stepPlace.ts'

interface Shown {
  readonly move: string
  readonly onDone: (move: string, record: StepRecord) => void
}

/** The next move's form if it is mine; otherwise who is next and what they will need. */
export function MainStep({ move, onDone }: Shown) {
  const { record } = useStepPlace()
  const open = record.moves.find((each) => each.move === move)
  if (!open) return null
  // Separation of duties makes it somebody else's, whatever one's roles; a form to fill in would lead nowhere.
  const separated = open.refusals.find(({ code }) => code.startsWith('sod_'))
  if (!open.mine || separated) return <Others move={move} because={separated?.sentence} />
  return <StepForm move={open} onDone={(after) => onDone(move, after)} />
}
