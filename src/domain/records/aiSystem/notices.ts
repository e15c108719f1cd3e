import type { RecordHappening } from '#domain/notices/happening.ts'
import { type Notice, toPerson } from '#domain/notices/notice.ts'
import type { GateName } from './decisionFields.ts'
import { lastDrill } from './drills.ts'
import type { AiSystem } from './fields.ts'
import { agreedSeats } from './gates/deciding.ts'
import { gates, type Seat } from './gates/gates.ts'

type Happening = RecordHappening<AiSystem>

const stops = { suspend: 'system_suspended', stopPrevious: 'system_suspended', rollBack: 'system_rolled_back' } as const

/** Who hears of an AI system: who sits at its next gate, who waits for a decision, and of every stop those who answer for it. */
export function aiSystemNotices(happening: Happening): readonly Notice[] {
  const { verb, after, reason } = happening
  if (verb in stops) return toEveryone(after, stops[verb as keyof typeof stops], reason)
  if (verb === 'resume') return toEveryone(after, 'system_resumed', reason)
  if (verb === 'recordDrill') return ofDrill(after)
  return ofGate(happening)
}

function toEveryone(
  after: Happening['after'],
  code: 'system_suspended' | 'system_resumed' | 'system_rolled_back',
  reason: string | null,
): Notice[] {
  const values = { reason: reason ?? '' }
  return [
    ...toPerson(after.owner, code, values),
    ...after.oversight.flatMap(({ person }) => toPerson(person, code, values)),
    { to: { watchers: true }, code, values },
    { to: { role: 'aimsManager' }, code, values },
    { to: { role: 'topManagement' }, code, values },
  ]
}

function ofDrill(after: Happening['after']): Notice[] {
  if (lastDrill(after)?.result !== 'failed') return []
  return [...toPerson(after.owner, 'oversight_failed'), { to: { role: 'aimsManager' }, code: 'oversight_failed' }]
}

/** What was just decided is the last row of the decisions. */
function ofGate({ before, after, reason }: Happening): readonly Notice[] {
  const said = after.gateDecisions.at(-1)
  if (!before || !said?.gate || after.gateDecisions.length === before.gateDecisions.length) return []
  const values = { gate: said.gate }
  if (said.decision === 'agreed') return toMissing(after, said.gate)
  if (said.decision === 'noGo') {
    const because = { ...values, reason: reason ?? '' }
    return [
      ...toPerson(after.owner, 'gate_refused', because),
      { to: { watchers: true }, code: 'gate_refused', values: because },
    ]
  }
  const passed: Notice[] = said.decision === 'go' ? [{ to: { watchers: true }, code: 'gate_passed', values }] : []
  return [...passed, ...toNext(after)]
}

function toMissing(after: Happening['after'], gate: GateName): Notice[] {
  const missing = gates[gate].seats.filter((seat) => !agreedSeats(after, gate).includes(seat))
  return missing.flatMap((seat) => toSeat(after, seat, { code: 'gate_agreed', gate }))
}

/** Whoever sits at the gate before which it now stands. */
function toNext(after: Happening['after']): Notice[] {
  const next = (['G2', 'G3', 'G4', 'G5'] as const).find((gate) => gates[gate].from.includes(after.state as never))
  return next ? gates[next].seats.flatMap((seat) => toSeat(after, seat, { code: 'gate_turn', gate: next })) : []
}

function toSeat(
  after: Happening['after'],
  seat: Seat,
  { code, gate }: { readonly code: 'gate_agreed' | 'gate_turn'; readonly gate: GateName },
): Notice[] {
  const values = { gate }
  if (seat === 'approver' || seat === 'topManagement') return [{ to: { role: 'topManagement' }, code, values }]
  if (seat === 'aimsManager') return [{ to: { role: 'aimsManager' }, code, values }]
  return toPerson(after[seat], code, values)
}
