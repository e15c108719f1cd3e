import type { Incident } from '#domain/records/incident/fields.ts'
import type { Tx } from '#store/open.ts'
import type { Stored } from '#store/records/stored.ts'
import { suspendWithin } from '../aiSystems/suspendWithin.ts'
import type { At } from '../caller.ts'
import type { Moved } from '../records/consequences.ts'

/** Containing an incident may suspend the AI system; what a confidential one says stays out of the system's history. */
export async function suspendOnContain(tx: Tx, at: At, { verb, after, onward }: Moved): Promise<void> {
  const { aiSystem, suspendsSystem, containment } = after as Stored & Incident
  if (verb !== 'contain' || !suspendsSystem || aiSystem === null) return
  const words = after.audience === null ? `: ${containment}` : ''
  await suspendWithin(tx, at, { system: aiSystem, reason: `${after.number}${words}`, onward })
}
