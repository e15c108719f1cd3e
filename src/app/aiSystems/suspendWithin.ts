import { aiSystem } from '#domain/records/aiSystem/aiSystem.ts'
import type { AiSystem } from '#domain/records/aiSystem/fields.ts'
import type { Tx } from '#store/open.ts'
import { readRecord } from '#store/records/read.ts'
import type { Stored } from '#store/records/stored.ts'
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
 * Suspends an AI system because another record asks for it, in that record's transaction: both histories say so (C-176). One that
 * does not run stays as it is; where an earlier version still runs, that one is stopped.
 * @throws Refused notFound where the caller sees no such system, notAllowed where they may not suspend it
 */
export async function suspendWithin(tx: Tx, at: At, { system, reason, onward }: Suspension): Promise<void> {
  const it = found(await readRecord(tx, aiSystem, { ref: system, eyes: eyesOf(at.caller), lock: true }))
  const move = stopping(it as Stored & AiSystem)
  if (!move) return
  await onward(tx, at, { type: aiSystem, ref: system, version: it.version, steps: [{ move, input: {}, reason }] })
}

function stopping({ state, previousRuns }: Stored & AiSystem): 'suspend' | 'stopPrevious' | null {
  if (state === 'live' || state === 'deploying') return 'suspend'
  return previousRuns ? 'stopPrevious' : null
}
