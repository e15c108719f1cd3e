import type { App } from '../app.ts'
import { inTurn } from '../jobs/inTurn.ts'
import { computeDueVerdicts } from './dueVerdicts.ts'
import { checkSustained } from './sustainChecks.ts'

/** What the clock does about proofs: verdicts whose date has come, and whether earlier ones last. Any number of times. */
export async function computeVerdicts(app: App, organization: string): Promise<void> {
  await inTurn([computeDueVerdicts, checkSustained], 'Looking after proofs', (look) => look(app, organization))
}
