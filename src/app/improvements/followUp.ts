import type { Improvement } from '#domain/records/improvement/fields.ts'
import type { Tx } from '#store/open.ts'
import type { Stored } from '#store/records/stored.ts'
import type { At } from '../caller.ts'
import { retrainFor } from '../competence/retrain.ts'
import type { Moved } from '../records/consequences.ts'
import { openUnintended } from './openUnintended.ts'

/** What came beside the intent is opened as a risk (C-092); what became the standard is learned by everyone who needs it (C-095). */
export async function followImprovement(tx: Tx, at: At, moved: Moved): Promise<void> {
  const { verb, after, onward } = moved
  await openUnintended(tx, at, moved)
  if (verb !== 'standardize') return
  const { trainedCompetence, number, title } = after as Stored & Improvement
  const records = trainedCompetence === null ? [] : [trainedCompetence]
  await retrainFor(tx, at, { records, reason: number ?? title, onward })
}
