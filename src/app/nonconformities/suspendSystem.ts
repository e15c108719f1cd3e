import type { Nonconformity } from '#domain/records/nonconformity/fields.ts'
import type { Tx } from '#store/open.ts'
import type { Stored } from '#store/records/stored.ts'
import { suspendWithin } from '../aiSystems/suspendWithin.ts'
import type { At } from '../caller.ts'
import type { Moved } from '../records/consequences.ts'

/** One step suspends the AI system of a nonconformity, and both histories say so (C-176). */
export async function suspendSystem(tx: Tx, at: At, { verb, after, onward }: Moved): Promise<void> {
  const { aiSystem } = after as Stored & Nonconformity
  if (verb !== 'suspendSystem' || aiSystem === null) return
  const title = after.audience === null ? `: ${after.title}` : ''
  await suspendWithin(tx, at, { system: aiSystem, reason: `${after.number}${title}`, onward })
}
