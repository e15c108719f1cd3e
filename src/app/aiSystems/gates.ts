import { Refused, refuse } from '#domain/kernel/refusal.ts'
import { aiSystem } from '#domain/records/aiSystem/aiSystem.ts'
import { type GateName, gateNames } from '#domain/records/aiSystem/decisionFields.ts'
import { type GateStanding, gateStanding } from '#domain/records/aiSystem/gates/standing.ts'
import type { Tx } from '#store/open.ts'
import { namesOf } from '#store/records/existing.ts'
import type { Stored } from '#store/records/stored.ts'
import type { App } from '../app.ts'
import type { Caller } from '../caller.ts'
import { gatherFacts } from '../records/facts.ts'
import { load } from '../records/load.ts'

export interface GateAnswer extends GateStanding {
  readonly system: Pick<Stored, 'id' | 'number' | 'title' | 'state'>
  /** Who decided last, by name. */
  readonly decidedBy: string | null
  /** The organization's day the answer is of. */
  readonly today: string
}

/** How every gate of a system stands today. @throws Refused notFound */
export function gatesOf(app: App, caller: Caller, ref: string): Promise<readonly GateAnswer[]> {
  return app.store.inside(caller, (tx) => standings(tx, { app, caller, ref, asked: gateNames }))
}

/** How one gate stands (C-322): what a pipeline asks before it deploys. @throws Refused notFound for the system or the gate */
export async function gateOf(
  app: App,
  caller: Caller,
  { ref, gate }: { ref: string; gate: string },
): Promise<GateAnswer> {
  const named = gateNames.find((each) => each === gate.toUpperCase())
  if (!named) throw new Refused('notFound', [refuse('gate_unknown', { values: { gate, gates: gateNames.join(', ') } })])
  const [answer] = await app.store.inside(caller, (tx) => standings(tx, { app, caller, ref, asked: [named] }))
  return answer!
}

interface Asking {
  readonly app: App
  readonly caller: Caller
  readonly ref: string
  readonly asked: readonly GateName[]
}

async function standings(tx: Tx, { app, caller, ref, asked }: Asking): Promise<GateAnswer[]> {
  const before = await load(tx, caller, { type: aiSystem, ref })
  const needs = ['gate', 'exceptions'] as const
  const facts = await gatherFacts(tx, { app, caller }, { type: aiSystem, before, input: {}, reason: null, needs })
  const found = asked.map((gate) => gateStanding(facts, gate))
  const names = await namesOf(
    tx,
    found.flatMap(({ decision }) => decision?.person ?? []),
  )
  const { id, number, title, state } = before
  return found.map((each) => ({
    ...each,
    system: { id, number, title, state },
    decidedBy: names[each.decision?.person ?? ''] ?? null,
    today: facts.today,
  }))
}
