import { type Refusal, refuse } from '#domain/kernel/refusal.ts'
import { type GateName, gateNames } from '../decisionFields.ts'
import type { AiSystem } from '../fields.ts'
import type { AiSystemState } from '../states.ts'
import { agreedSeats, lastDecision } from './deciding.ts'
import type { SystemFacts } from './facts.ts'
import { gates, type Seat } from './gates.ts'

/** Passed, or ready for its decision, or closed; a later one's turn has not come, a skipped one does not apply. */
export type GateState = 'passed' | 'ready' | 'closed' | 'later' | 'skipped'

export interface GateStanding {
  readonly gate: GateName
  readonly state: GateState
  /** "Yes" to a pipeline: decided go, and all it rests on still holds. */
  readonly isOpen: boolean
  readonly decision: AiSystem['gateDecisions'][number] | null
  readonly seats: readonly Seat[]
  readonly agreed: readonly Seat[]
  /** All that keeps it closed; empty where it is open. */
  readonly refusals: readonly Refusal[]
}

/** How a gate stands today. Pure: the same answer for the screen, the API and the pipeline. */
export function gateStanding(facts: SystemFacts, gate: GateName): GateStanding {
  const { before } = facts
  const about = {
    gate,
    decision: lastDecision(before, gate),
    seats: seatsOf(facts, gate),
    agreed: agreedSeats(before, gate),
  }
  if (gate === 'G3' && before.origin === 'thirdParty') return { ...about, ...skipped(facts) }
  const missing = gates[gate].asks(facts)
  const refusals = [...undecided(facts, gate), ...(isStillAsked(facts, gate) ? missing : [])]
  return { ...about, refusals, isOpen: refusals.length === 0, state: stateOf(facts, gate, { refusals, missing }) }
}

/** G2 looked at the supplier and the set-up instead. */
function skipped(facts: SystemFacts): Pick<GateStanding, 'state' | 'isOpen' | 'refusals'> {
  const isOpen = lastDecision(facts.before, 'G2')?.decision === 'go'
  const refusals = isOpen ? [] : [refuse('gate_skipped', { values: { gate: 'G3' } })]
  return { state: 'skipped', isOpen, refusals }
}

/** High-risk systems are released by top management alone. */
function seatsOf({ before }: SystemFacts, gate: GateName): readonly Seat[] {
  return gate === 'G5' && before.highRisk ? ['topManagement'] : gates[gate].seats
}

/** What was decided and past stays decided; gate 5 has to hold for as long as the system runs. */
function isStillAsked(facts: SystemFacts, gate: GateName): boolean {
  return !isGo(facts, gate) || (gate === 'G5' && facts.before.state !== 'retired')
}

function isGo({ before }: SystemFacts, gate: GateName): boolean {
  return lastDecision(before, gate)?.decision === 'go'
}

function undecided(facts: SystemFacts, gate: GateName): Refusal[] {
  const { before } = facts
  const { state } = before
  if (isGo(facts, gate)) {
    const stands = gate !== 'G5' || state === 'live'
    return stands ? [] : [refuse('gate_not_running', { values: { state } })]
  }
  const said = lastDecision(before, gate)
  const by = seatsOf(facts, gate).filter((seat) => !agreedSeats(before, gate).includes(seat))
  return [
    ...(isLater(facts, gate) ? [refuse('gate_stage_before', { values: { state, gate } })] : []),
    ...(said?.decision === 'noGo' ? [refuse('gate_declined', { values: { gate, reason: said.because ?? '' } })] : []),
    ...(said?.decision === 'reopened' ? [refuse('gate_reopened', { values: { gate } })] : []),
    refuse('gate_undecided', { values: { gate, by: by.join(', ') } }),
  ]
}

/** Whether stages lie between the system and this gate. */
function isLater({ before }: SystemFacts, gate: GateName): boolean {
  if (gate === 'G7') return before.state === 'identified'
  const reached = gateNames.findIndex(
    (each) => each !== 'G7' && gates[each].from.includes(before.state as AiSystemState),
  )
  return reached !== -1 && reached < gateNames.indexOf(gate)
}

interface Found {
  readonly refusals: readonly Refusal[]
  readonly missing: readonly Refusal[]
}

function stateOf(facts: SystemFacts, gate: GateName, { refusals, missing }: Found): GateState {
  if (refusals.length === 0) return 'passed'
  if (isLater(facts, gate)) return 'later'
  const isTurn = gates[gate].from.includes(facts.before.state as AiSystemState)
  return isTurn && missing.length === 0 ? 'ready' : 'closed'
}
