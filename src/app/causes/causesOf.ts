import type { CauseAnalysis } from '#domain/causes/analysis.ts'
import { missingToComplete } from '#domain/causes/completeness.ts'
import { type CutSets, minimalCutSets } from '#domain/causes/cutSets.ts'
import { type CauseChain, causeChains } from '#domain/causes/statement.ts'
import { type TeamHint, teamHints } from '#domain/causes/teamHints.ts'
import type { Actor } from '#domain/kernel/facts.ts'
import type { AnyRecordType } from '#domain/kernel/moves.ts'
import type { Refusal } from '#domain/kernel/refusal.ts'
import { mayWrite } from '#domain/people/roles.ts'
import { analysesOf, analysisOf } from '#store/causes/analyses.ts'
import type { Tx } from '#store/open.ts'
import type { Stored } from '#store/records/stored.ts'
import type { App } from '../app.ts'
import type { Around } from '../around/at.ts'
import { found } from '../asking.ts'
import type { Caller } from '../caller.ts'
import { load } from '../records/load.ts'
import { idFrom } from '../texts.ts'
import { assertHasCauses, closedRefusals, isTheirs, settledRefusals } from './standing.ts'

/** An analysis with what follows from it. */
export interface SeenAnalysis extends CauseAnalysis {
  /** Who asks may draw in it now. */
  readonly mayChange: boolean
  /** Who asks may complete it, open it again or withdraw it now. */
  readonly maySettle: boolean
  /** All that keeps it from being complete. */
  readonly missing: readonly Refusal[]
  /** Of a fault tree; null for the others. */
  readonly cutSets: CutSets | null
  readonly chains: readonly CauseChain[]
  readonly hints: readonly TeamHint[]
}

export interface Causes {
  readonly items: readonly SeenAnalysis[]
  /** Who asks may begin another analysis now. */
  readonly mayBegin: boolean
}

/** The analyses of a record's causes, every cycle, without those that were withdrawn. */
export function causesOf(app: App, caller: Caller, { type, ref }: Around): Promise<Causes> {
  assertHasCauses(type)
  return app.store.inside(caller, async (tx) => {
    const record = await load(tx, caller, { type, ref })
    const analyses = await analysesOf(tx, record.id)
    return {
      items: analyses.map((analysis) => seen(analysis, { caller, type, record })),
      mayBegin: writes(caller.actor) && settledRefusals(type, record).length === 0,
    }
  })
}

/** One analysis. */
export function oneOfCauses(
  app: App,
  caller: Caller,
  { type, ref, id }: Around & { id: string },
): Promise<SeenAnalysis> {
  return app.store.inside(caller, (tx) => seenWithin(tx, caller, { type, ref, id }))
}

/** The same within a transaction at work, which may have changed it. */
export async function seenWithin(
  tx: Tx,
  caller: Caller,
  { type, ref, id }: Around & { id: string },
): Promise<SeenAnalysis> {
  assertHasCauses(type)
  const record = await load(tx, caller, { type, ref })
  return seen(found(await analysisOf(tx, record.id, idFrom(id, 'id'))), { caller, type, record })
}

interface Seeing {
  readonly caller: Caller
  readonly type: AnyRecordType
  readonly record: Stored
}

function seen(analysis: CauseAnalysis, { caller, type, record }: Seeing): SeenAnalysis {
  const isOpen = writes(caller.actor) && closedRefusals(type, record, analysis).length === 0
  return {
    ...analysis,
    mayChange: isOpen && analysis.state === 'open',
    maySettle: isOpen && isTheirs(caller, record, analysis),
    missing: missingToComplete(analysis),
    cutSets: analysis.technique === 'faultTree' ? minimalCutSets(analysis.nodes) : null,
    chains: causeChains(analysis),
    hints: teamHints(
      analysis.team.map((person) => person.id),
      record.owner,
    ),
  }
}

function writes(actor: Actor): boolean {
  return actor.kind !== 'person' || mayWrite(actor.roles)
}
