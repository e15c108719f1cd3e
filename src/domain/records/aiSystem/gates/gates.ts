import type { Refusal } from '#domain/kernel/refusal.ts'
import type { GateName } from '../decisionFields.ts'
import type { AiSystemState } from '../states.ts'
import { asksOfDeployment } from './deployment.ts'
import { asksOfDesign } from './design.ts'
import { asksOfDevelopment } from './development.ts'
import type { SystemFacts } from './facts.ts'
import { asksOfIdentification } from './identification.ts'
import { asksOfRetirement } from './retirement.ts'
import { asksOfValidation } from './validation.ts'

/** Who sits at a gate: somebody the system names, or a role. */
export type Seat =
  | 'topManagement'
  | 'owner'
  | 'aimsManager'
  | 'designAuthority'
  | 'dataSteward'
  | 'technicalLead'
  | 'validator'
  | 'approver'

export interface Gate {
  /** The stage it leads out of. */
  readonly from: readonly AiSystemState[]
  /** All of them have to agree. */
  readonly seats: readonly Seat[]
  /** The moves that pass it; which of them depends on the system's origin. */
  readonly moves: readonly string[]
  /** Everything it asks for that is not there. */
  readonly asks: (facts: SystemFacts) => Refusal[]
}

/** The gates between the stages (brief §3.8). Stage 6 has none: it is watched, not passed. */
export const gates: Readonly<Record<GateName, Gate>> = {
  G1: {
    from: ['identified'],
    seats: ['owner', 'aimsManager'],
    moves: ['startDesign'],
    asks: asksOfIdentification,
  },
  G2: {
    from: ['designing'],
    seats: ['designAuthority'],
    moves: ['startDevelopment', 'configure'],
    asks: asksOfDesign,
  },
  G3: {
    from: ['developing'],
    seats: ['dataSteward', 'technicalLead'],
    moves: ['startValidation'],
    asks: asksOfDevelopment,
  },
  G4: {
    from: ['validating'],
    seats: ['validator'],
    moves: ['startDeployment'],
    asks: asksOfValidation,
  },
  G5: { from: ['deploying'], seats: ['approver'], moves: ['goLive'], asks: asksOfDeployment },
  G7: {
    from: ['designing', 'developing', 'validating', 'deploying', 'live', 'suspended', 'rolledBack'],
    seats: ['owner', 'aimsManager'],
    moves: ['retire'],
    asks: asksOfRetirement,
  },
}
