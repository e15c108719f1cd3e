import type { ReviewPaper } from '#domain/reviews/paper.ts'
import type { Tx } from '../open.ts'
import { openedPaper } from './sealedPaper.ts'
import { snapshotsOf } from './snapshots.ts'

/** What lay on the table when it was last recorded; null before that. */
export async function paperOnTheTable(tx: Tx, review: string): Promise<ReviewPaper | null> {
  const last = (await snapshotsOf(tx, review)).at(-1)
  return last ? openedPaper(last.text, last.words) : null
}
