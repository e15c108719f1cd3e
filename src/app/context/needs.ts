import { type PartyNeed, partyNeeds } from '#store/context/needs.ts'
import type { App } from '../app.ts'
import { type Caller, eyesOf } from '../caller.ts'

/** What interested parties need, all of it or what we took on and do not meet yet. Every member may read it. */
export function needsOf(app: App, caller: Caller, { unmet }: { unmet: boolean }): Promise<PartyNeed[]> {
  return app.store.reading(caller, (tx) => partyNeeds(tx, { eyes: eyesOf(caller), unmet }))
}
