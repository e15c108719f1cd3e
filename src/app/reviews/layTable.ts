import { createHash } from 'node:crypto'
import { actorId } from '#domain/kernel/facts.ts'
import type { ReviewFacts } from '#domain/records/managementReview/guards.ts'
import { requiredInputs } from '#domain/records/managementReview/inputs.ts'
import { newId } from '#store/ids.ts'
import type { Tx } from '#store/open.ts'
import type { Stored } from '#store/records/stored.ts'
import { layTheTable } from '#store/reviews/paper.ts'
import { sealedPaper } from '#store/reviews/sealedPaper.ts'
import { insertSnapshot } from '#store/reviews/snapshots.ts'

/** An empty row for each input the standards switched on ask for; rows that are there stay. */
export async function nameInputs(_: Tx, { record, settings }: ReviewFacts): Promise<Partial<Stored>> {
  const there = new Map(record.inputs.map((row) => [row.input, row]))
  const inputs = requiredInputs(settings.standards).map(
    (input) => there.get(input) ?? { id: newId(), input, content: null, nothingBecause: null, notes: null },
  )
  return { inputs }
}

/**
 * Records what lies on the table, by itself and for good (C-125): the register and every figure as canonical JSON. Its SHA-256 stays
 * on the record, and so in the trail; titles stand in it as commitments, so that they can be redacted.
 */
export async function recordTable(tx: Tx, facts: ReviewFacts): Promise<Partial<Stored>> {
  const { record, settings, today, now, actor } = facts
  const { inputs } = (await nameInputs(tx, facts)) as { inputs: unknown }
  const paper = await layTheTable(tx, { review: record.id, today, settings })
  const { text, words } = sealedPaper(paper)
  const sha256 = createHash('sha256').update(text, 'utf8').digest('hex')
  await insertSnapshot(tx, record.id, { id: newId(), text, sha256, takenAt: now, takenBy: actorId(actor), words })
  return { inputs, since: paper.since, snapshotAt: now, snapshotSha256: sha256 }
}
