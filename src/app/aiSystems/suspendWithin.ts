import { aiSystem } from '#domain/records/aiSystem/aiSystem.ts'
import type { Tx } from '#store/open.ts'
import { readRecord } from '#store/records/read.ts'
import { found } from '../asking.ts'
import { type At, eyesOf } from '../caller.ts'
import type { Onward } from '../records/consequences.ts'

interface Suspension {
  readonly system: string
  /** What the system's own history says; everyone who sees the system reads it. */
  readonly reason: string
  /** `moveWithin`, as a consequence is handed it. */
  readonly onward: Onward
}

/**
 * Suspends an AI system because another record asks for it, in that record's transaction: both histories say so (C-176). One that is
 * not live stays as it is.
 * @throws Refused notFound where the caller sees no such system, notAllowed where they may not suspend it
 */
export async function suspendWithin(tx: Tx, at: At, { system, reason, onward }: Suspension): Promise<void> {
  const { state, version } = found(await readRecord(tx, aiSystem, { ref: system, eyes: eyesOf(at.caller), lock: true }))
  if (state !== 'live') return
  await onward(tx, at, { type: aiSystem, ref: system, version, steps: [{ move: 'suspend', input: {}, reason }] })
}
