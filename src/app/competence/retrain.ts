import { competence } from '#domain/records/competence/competence.ts'
import { competencesTaughtBy } from '#store/competence/taughtBy.ts'
import type { Tx } from '#store/open.ts'
import { type At, asHouse } from '../caller.ts'
import type { Onward } from '../records/consequences.ts'

interface Retraining {
  /** Competences, or documents and versions of documents that are their material. */
  readonly records: readonly string[]
  /** What the competence's own history says: the number of what asked for it. */
  readonly reason: string
  readonly onward: Onward
}

/** What was updated is learned again by everyone who needs it (C-095, C-217); a record that teaches nothing is passed over. */
export async function retrainFor(tx: Tx, at: At, { records, reason, onward }: Retraining): Promise<void> {
  if (records.length === 0) return
  for (const { id, version } of await competencesTaughtBy(tx, records))
    await onward(tx, asHouse(at), {
      type: competence,
      ref: id,
      version,
      steps: [{ move: 'retrain', input: {}, reason }],
    })
}
