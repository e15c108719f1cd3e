import { type PartyTold, partiesTold } from '#store/nonconformities/parties.ts'
import type { App } from '../app.ts'
import { type Caller, eyesOf } from '../caller.ts'

const MOST = 200

/** What the plan for telling parties (42001 A.8.4) is seen to do: who was told what and when, of what went wrong (C-172). */
export function toldParties(app: App, caller: Caller): Promise<readonly PartyTold[]> {
  return app.store.inside(caller, (tx) => partiesTold(tx, eyesOf(caller), MOST))
}
