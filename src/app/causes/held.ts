import type { CauseAnalysis } from '#domain/causes/analysis.ts'
import { refuse, unmet } from '#domain/kernel/refusal.ts'
import { analysisOf } from '#store/causes/analyses.ts'
import type { Tx } from '#store/open.ts'
import type { Stored } from '#store/records/stored.ts'
import type { Around } from '../around/at.ts'
import { assertMayWrite, assertVersion, found } from '../asking.ts'
import type { Caller } from '../caller.ts'
import { load } from '../records/load.ts'
import { idFrom } from '../texts.ts'
import { assertHasCauses, assertOpen, closedRefusals } from './standing.ts'

/** One drawing as its writer read it. */
export interface Drawing extends Around {
  readonly id: string
  readonly version: number
}

/**
 * The record, held until the transaction ends so that nobody moves it on meanwhile, and the analysis, which may change now.
 * @throws Refused notAllowed, notFound, conflict, notNow
 */
export async function held(
  tx: Tx,
  caller: Caller,
  drawing: Drawing,
  state: CauseAnalysis['state'] = 'open',
): Promise<{ record: Stored; analysis: CauseAnalysis }> {
  const { type, ref, id, version } = drawing
  assertHasCauses(type)
  assertMayWrite(caller.actor)
  const record = await load(tx, caller, { type, ref, lock: true })
  const analysis = found(await analysisOf(tx, record.id, idFrom(id, 'id')))
  assertVersion(analysis, version)
  assertOpen([
    ...closedRefusals(type, record, analysis),
    ...unmet(
      state === 'open' && analysis.state === 'completed' && refuse('causes_completed'),
      state === 'completed' && analysis.state === 'open' && refuse('causes_not_completed'),
    ),
  ])
  return { record, analysis }
}
