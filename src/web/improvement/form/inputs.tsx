import type { ComponentType } from 'react'
import { UpdatedInput } from '#web/next/form/UpdatedInput.tsx'
import type { OwnInputProps } from '#web/next/steps.ts'
import { SeriesMetricInput } from '#web/proof/SeriesMetricInput.tsx'
import { ActionsInput } from './ActionsInput.tsx'
import { ChangesInput } from './ChangesInput.tsx'
import { HandsInput } from './HandsInput.tsx'
import { ProofInput } from './ProofInput.tsx'
import { RatingsInput } from './RatingsInput.tsx'
import { TicksInput } from './TicksInput.tsx'

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
