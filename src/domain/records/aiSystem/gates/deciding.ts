import { actorId, hasRole } from '#domain/kernel/facts.ts'
import { type Refusal, refuse, unmet } from '#domain/kernel/refusal.ts'
import { separated } from '../../duties.ts'
import type { GateName } from '../decisionFields.ts'
import type { AiSystem } from '../fields.ts'
import { buildersOf, isActing } from '../people.ts'
import { need, type SystemFacts } from './facts.ts'
import { gates, type Seat } from './gates.ts'

type Decision = AiSystem['gateDecisions'][number]

/** The last word at a gate, or null while nobody decided; what was agreed before it no longer counts. */
export function lastDecision({ gateDecisions }: Pick<AiSystem, 'gateDecisions'>, gate: GateName): Decision | null {
  return gateDecisions.findLast((each) => each.gate === gate && each.decision !== 'agreed') ?? null
}

/** The seats that agreed since the last decision. */
export function agreedSeats({ gateDecisions }: Pick<AiSystem, 'gateDecisions'>, gate: GateName): Seat[] {
  const own = gateDecisions.filter((each) => each.gate === gate)
  const last = own.findLastIndex(({ decision }) => decision !== 'agreed')
  return own.slice(last + 1).flatMap(({ seats }) => (seats?.split(', ') ?? []) as Seat[])
}

/** The seats of a gate the acting person holds. */
export function seatsHeld(facts: SystemFacts, gate: GateName): Seat[] {
  return gates[gate].seats.filter((seat) => holds(facts, seat))
}

function holds(facts: SystemFacts, seat: Seat): boolean {
  if (seat === 'approver') return hasRole(facts.actor, 'topManagement', 'processOwner', 'aimsManager')
  if (seat === 'aimsManager' || seat === 'topManagement') return hasRole(facts.actor, seat)
  return isActing(facts, facts.before[seat])
}

/** All that keeps the acting person from deciding "go": a seat nobody holds, others who have not agreed, duties to be kept apart. */
export function notDecidable(facts: SystemFacts, gate: GateName): Refusal[] {
  const agreed = new Set([...agreedSeats(facts.before, gate), ...seatsHeld(facts, gate)])
  const missing = gates[gate].seats.filter((seat) => !agreed.has(seat))
  return [
    ...missing.filter((seat) => isUnnamed(facts, seat)).map((seat) => need(seat as keyof AiSystem)),
    ...others(missing.filter((seat) => !isUnnamed(facts, seat))),
    ...apart(facts, gate),
  ]
}

function isUnnamed({ before }: SystemFacts, seat: Seat): boolean {
  return seat in before && before[seat as keyof typeof before] === null
}

function others(seats: readonly Seat[]): Refusal[] {
  return unmet(seats.length > 0 && refuse('gate_others_agree', { values: { by: seats.join(', ') } }))
}

function apart(facts: SystemFacts, gate: GateName): Refusal[] {
  if (gate === 'G4') return separated(facts, 'SOD-07', buildersOf(facts.record))
  if (gate !== 'G5') return []
  const needsTop = facts.record.highRisk && !hasRole(facts.actor, 'topManagement')
  return [
    ...unmet(needsTop && refuse('gate_top_management')),
    ...separated(facts, 'SOD-08', approverApartFrom(facts.record)),
  ]
}

/** Whoever answers for a system or built it does not release it; handing it over takes nobody out who decided so at an earlier gate. */
export function approverApartFrom(record: AiSystem & { readonly owner: string | null }): (string | null)[] {
  const answeredFor = record.gateDecisions.filter(({ seats }) =>
    seats?.split(', ').some((seat) => isOfSystem.has(seat)),
  )
  return [record.owner, ...buildersOf(record), ...answeredFor.map(({ person }) => person)]
}

const isOfSystem: ReadonlySet<string> = new Set<Seat>(['owner', 'technicalLead'])

interface Said {
  readonly gate: GateName
  readonly decision: NonNullable<Decision['decision']>
  readonly seats?: readonly Seat[]
}

/** The decisions with one more, and its conditions taken out of the form. */
export function decided(
  facts: SystemFacts,
  ...said: readonly Said[]
): Pick<AiSystem, 'gateDecisions' | 'decisionConditions'> {
  const rows = said.map(({ gate, decision, seats }) => ({
    id: '',
    gate,
    decision,
    person: actorId(facts.actor),
    decidedAt: facts.now,
    conditions: facts.record.decisionConditions,
    because: facts.reason,
    seats: (seats ?? seatsHeld(facts, gate)).join(', ') || null,
  }))
  return { gateDecisions: [...facts.before.gateDecisions, ...rows], decisionConditions: null }
}
