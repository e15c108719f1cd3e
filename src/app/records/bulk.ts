import { fieldRefusal } from '#domain/checks/fieldRefusal.ts'
import type { AnyRecordType } from '#domain/kernel/moves.ts'
import { type Refusal, Refused } from '#domain/kernel/refusal.ts'
import type { App } from '../app.ts'
import type { Caller } from '../caller.ts'
import { load } from './load.ts'
import { moveWithin, type Step } from './move.ts'

export interface BulkResult {
  readonly id: string
  readonly ok: boolean
  /** The version it has now. */
  readonly version?: number
  /** Why this one was not moved; the others are. */
  readonly refusals?: readonly Refusal[]
}

const MOST_AT_ONCE = 200

/**
 * Makes one move on each of many records, as each stands: a transaction and a trail entry for each, so that one refusal keeps
 * nobody waiting. What a record refuses comes back beside it.
 */
export async function moveEach(
  app: App,
  caller: Caller,
  { type, ids, step }: { type: AnyRecordType; ids: readonly string[]; step: Step },
): Promise<BulkResult[]> {
  const each = [...new Set(ids)]
  if (each.length === 0 || each.length > MOST_AT_ONCE) {
    throw new Refused('invalid', [fieldRefusal('field_invalid', 'ids', { problem: `1–${MOST_AT_ONCE}` })])
  }
  const results: BulkResult[] = []
  for (const id of each) results.push(await moveOne(app, caller, { type, id, step }))
  return results
}

async function moveOne(
  app: App,
  caller: Caller,
  { type, id, step }: { type: AnyRecordType; id: string; step: Step },
): Promise<BulkResult> {
  try {
    const moved = await app.store.inside(caller, async (tx) => {
      const { version } = await load(tx, caller, { type, ref: id, lock: true })
      return moveWithin(tx, { app, caller }, { type, ref: id, version, steps: [step] })
    })
    return { id, ok: true, version: moved.version }
  } catch (failure) {
    if (!(failure instanceof Refused)) throw failure
    return { id, ok: false, refusals: failure.refusals }
  }
}
