import type { Move } from '#domain/kernel/recordType.ts'
import { type Refusal, refuse, unmet } from '#domain/kernel/refusal.ts'
import { usedExceptions } from '../duties.ts'
import type { GateName } from './decisionFields.ts'
import type { AiSystem, aiSystemFields } from './fields.ts'
import { gateAsks } from './gateAsks.ts'
import { agreedSeats, approverApartFrom, decided, notDecidable, seatsHeld } from './gates/deciding.ts'
import { need, type SystemFacts } from './gates/facts.ts'
import { gates } from './gates/gates.ts'
import { buildersOf, type systemRelations } from './people.ts'
import type { AiSystemState } from './states.ts'

export type SystemMove = Move<typeof aiSystemFields, AiSystemState, keyof typeof systemRelations>

/** Everything between the acting person and "go": what the gate asks for, and who decides. */
const through = (gate: GateName) => (facts: SystemFacts) => [...gates[gate].asks(facts), ...notDecidable(facts, gate)]

const go = (gate: GateName) => (facts: SystemFacts) => decided(facts, { gate, decision: 'go' })

const needs = ['gate', 'exceptions'] as const

/** The ways through the gates (brief §3.8): a stage is entered by its gate and no other way. */
export const gateMoves = {
  startDesign: {
    label: { en: 'Pass gate 1', de: 'Tor 1 passieren' },
    from: gates.G1.from,
    to: 'designing',
    by: ['owner', 'aimsManager'],
    asks: gateAsks.G1,
    needs,
    guard: through('G1'),
    effect: go('G1'),
  },
  startDevelopment: {
    label: { en: 'Pass gate 2', de: 'Tor 2 passieren' },
    from: gates.G2.from,
    to: 'developing',
    by: ['designAuthority'],
    asks: gateAsks.G2,
    needs,
    guard: (facts) => [...madeIn(facts, 'inHouse'), ...through('G2')(facts)],
    effect: go('G2'),
  },
  configure: {
    label: { en: 'Pass gate 2 (bought system)', de: 'Tor 2 passieren (gekauftes System)' },
    from: gates.G2.from,
    to: 'validating',
    by: ['designAuthority'],
    asks: gateAsks.G2,
    needs,
    guard: (facts) => [...madeIn(facts, 'thirdParty'), ...through('G2')(facts)],
    effect: go('G2'),
  },
  startValidation: {
    label: { en: 'Pass gate 3', de: 'Tor 3 passieren' },
    from: gates.G3.from,
    to: 'validating',
    by: ['dataSteward', 'technicalLead'],
    asks: gateAsks.G3,
    needs,
    guard: through('G3'),
    effect: go('G3'),
  },
  startDeployment: {
    label: { en: 'Pass gate 4', de: 'Tor 4 passieren' },
    from: gates.G4.from,
    to: 'deploying',
    by: ['validator'],
    asks: gateAsks.G4,
    needs,
    guard: (facts) => [...competentValidator(facts), ...through('G4')(facts)],
    effect: (facts) => ({ ...go('G4')(facts), ...usedExceptions(facts, 'SOD-07', buildersOf(facts.record)) }),
  },
  goLive: {
    label: { en: 'Release for operation (gate 5)', de: 'Für den Betrieb freigeben (Tor 5)' },
    from: gates.G5.from,
    to: 'live',
    by: ['topManagement', 'processOwner', 'aimsManager'],
    asks: gateAsks.G5,
    needs,
    guard: through('G5'),
    effect: (facts) => ({
      ...go('G5')(facts),
      ...usedExceptions(facts, 'SOD-08', approverApartFrom(facts.record)),
      deploymentApproval: 'G5',
      deploymentApprovedOn: facts.today,
      previousRuns: false,
    }),
  },
  retire: {
    label: { en: 'Retire (gate 7)', de: 'Stilllegen (Tor 7)' },
    from: gates.G7.from,
    to: 'retired',
    by: ['owner', 'aimsManager'],
    asks: gateAsks.G7,
    needs,
    reason: 'required',
    guard: through('G7'),
    effect: (facts) => ({ ...go('G7')(facts), previousRuns: false }),
  },
  agree: {
    label: { en: 'Agree to the gate', de: 'Dem Tor zustimmen' },
    from: ['identified', 'developing'],
    by: ['owner', 'aimsManager', 'dataSteward', 'technicalLead'],
    asks: [
      ...gateAsks.G1.filter((name) => name !== 'owner'),
      ...gateAsks.G3.filter((name) => name !== 'decisionConditions'),
    ],
    needs,
    guard: (facts) => agreeing(facts, gateOf(facts.before)),
    effect: (facts) => decided(facts, { gate: gateOf(facts.before), decision: 'agreed' }),
  },
  agreeToRetire: {
    label: { en: 'Agree to retiring it', de: 'Der Stilllegung zustimmen' },
    from: gates.G7.from,
    by: ['owner', 'aimsManager'],
    asks: gateAsks.G7,
    needs,
    guard: (facts) => agreeing(facts, 'G7'),
    effect: (facts) => decided(facts, { gate: 'G7', decision: 'agreed' }),
  },
  decline: {
    label: { en: 'Not through this gate', de: 'Nicht durch dieses Tor' },
    from: ['identified', 'designing', 'developing', 'validating', 'deploying'],
    by: [
      'owner',
      'designAuthority',
      'dataSteward',
      'technicalLead',
      'validator',
      'aimsManager',
      'processOwner',
      'topManagement',
    ],
    asks: ['decisionConditions'],
    reason: 'required',
    guard: (facts) => seated(facts, gateOf(facts.before)),
    effect: (facts) => decided(facts, { gate: gateOf(facts.before), decision: 'noGo' }),
  },
} as const satisfies Record<string, SystemMove>

/** The gate that leads out of the stage the system is in. */
function gateOf({ state }: { readonly state: string }): GateName {
  const found = (['G1', 'G2', 'G3', 'G4', 'G5'] as const).find((gate) => gates[gate].from.includes(state as never))
  if (!found) throw new Error(`No gate leads out of ${state}.`)
  return found
}

function madeIn({ record }: SystemFacts, origin: NonNullable<AiSystem['origin']>): Refusal[] {
  if (record.origin === null) return [need('origin')]
  const code = origin === 'inHouse' ? 'system_is_bought' : 'system_is_made_here'
  return unmet(record.origin !== origin && refuse(code, { field: 'origin' }))
}

function competentValidator({ record, answers }: SystemFacts): Refusal[] {
  const { validator } = record
  return unmet(
    validator !== null &&
      !answers.gate.competentValidators.has(validator) &&
      refuse('validator_untrained', { field: 'validator' }),
  )
}

/** Agreeing is saying go for one's own seat: the gate has to have what it asks for. */
function agreeing(facts: SystemFacts, gate: GateName): Refusal[] {
  const agreed = agreedSeats(facts.before, gate)
  const isSaid = seatsHeld(facts, gate).every((seat) => agreed.includes(seat))
  return [
    ...seated(facts, gate),
    ...unmet(isSaid && agreed.length > 0 && refuse('gate_agreed_already')),
    ...gates[gate].asks(facts),
  ]
}

function seated(facts: SystemFacts, gate: GateName): Refusal[] {
  const isSeated = seatsHeld(facts, gate).length > 0
  return unmet(!isSeated && refuse('gate_not_yours', { values: { gate, by: gates[gate].seats.join(', ') } }))
}
