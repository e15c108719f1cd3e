import type { ComponentType } from 'react'
import { SeriesMetricInput } from '#web/proof/SeriesMetricInput.tsx'
import { ActionsInput } from './ActionsInput.tsx'
import { ChangesInput } from './ChangesInput.tsx'
import { HandsInput } from './HandsInput.tsx'
import { ProofInput } from './ProofInput.tsx'
import { RatingsInput } from './RatingsInput.tsx'
import { TicksInput } from './TicksInput.tsx'
import { UpdatedInput } from './UpdatedInput.tsx'

/** What an input made for one field gets; the values beside it, where it shows what follows from them. */
export interface OwnInputProps {
  readonly name: string
  readonly value: unknown
  readonly onChange: (value: unknown) => void
  readonly values: Readonly<Record<string, unknown>>
  /** Fills in another field: what follows from this one, at a press of a button. */
  readonly onOther: (name: string, value: unknown) => void
  readonly error?: string | undefined
}

const everywhere: Readonly<Record<string, ComponentType<OwnInputProps>>> = {
  proof: ProofInput,
  seriesMetric: SeriesMetricInput,
  ratings: RatingsInput,
  actions: ActionsInput,
  changes: ChangesInput,
  policyUpdated: UpdatedInput,
  procedureUpdated: UpdatedInput,
  trainingUpdated: UpdatedInput,
}

/** Where a move asks for one side of a field only. */
const inMove: Readonly<Record<string, ComponentType<OwnInputProps>>> = {
  'complete/actions': TicksInput,
  'finishing/actions': TicksInput,
  'reassign/actions': HandsInput,
}

/** The input made for a field in a form, or undefined where its kind's input serves. */
export function ownInput(form: string, name: string): ComponentType<OwnInputProps> | undefined {
  return inMove[`${form}/${name}`] ?? everywhere[name]
}
