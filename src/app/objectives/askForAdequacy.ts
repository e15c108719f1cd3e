import type { Tx } from '#store/open.ts'
import type { Stored } from '#store/records/stored.ts'
import type { At } from '../caller.ts'
import { ask } from '../registerHealth/questions.ts'

/** A missed objective asks whether the management system is enough (C-032), in the transaction that says it was missed. */
export async function askForAdequacy(tx: Tx, at: At, { verb, after }: { verb: string; after: Stored }): Promise<void> {
  if (verb !== 'miss') return
  await ask(tx, at, [
    { dimension: 'adequacy', cause: 'objectiveMissed', record: after.id, occasion: String(after.endedOn) },
  ])
}
