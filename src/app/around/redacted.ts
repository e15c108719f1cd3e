import { redactSettled } from '#store/aims/checks.ts'
import { redactComment } from '#store/around/comments.ts'
import { redactEvidence, redactWithdrawals } from '#store/around/evidence.ts'
import { redactLine, redactSample } from '#store/audits/redact.ts'
import { redactNode } from '#store/causes/nodes.ts'
import { redactGapItem } from '#store/certification/gapWriting.ts'
import { redactShowing, redactShowingReasons } from '#store/conformity/links.ts'
import { discardReadyFiles } from '#store/documents/orders.ts'
import { redactOrigin } from '#store/import/rows.ts'
import { redactNotices } from '#store/notices/inbox.ts'
import type { Tx } from '#store/open.ts'
import { redactProposals } from '#store/proposals/redact.ts'
import { redactRecordedTitle } from '#store/reviews/snapshots.ts'
import { redactReleased } from '#store/trust/redact.ts'

/** What around a record holds words that may be redacted, by the beginning of their path in the trail. */
export const redactableAround = ['comments', 'evidence', 'causes', 'lines', 'samples', 'showings', 'items', 'proposals']

/** Takes redacted words out of what lies around a record: comments, evidence, and what notices carry of it, whichever field that stood in. */
export async function redactAround(tx: Tx, record: string, paths: readonly string[]): Promise<void> {
  for (const path of paths) {
    const [name, id = '', part = '', inside = ''] = path.split('/')
    if (name === 'comments' && part === 'text') await redactComment(tx, id)
    if (name === 'evidence') await redactEvidence(tx, id, part)
    if (name === 'lines') await redactLine(tx, id, part)
    if (name === 'samples') await redactSample(tx, id, part)
    if (name === 'showings' && part === 'note') await redactShowing(tx, id)
    if (name === 'items') await redactGapItem(tx, record, { requirement: id, part })
    if (name === 'causes') await redactNode(tx, part, inside)
    await redactProposals(tx, record, path)
  }
  if (paths.some((path) => path === 'reason' || isOwnField(path))) await redactNotices(tx, record)
  if (paths.includes('reason')) {
    await redactWithdrawals(tx, record)
    await redactShowingReasons(tx, record)
    await redactSettled(tx, record)
  }
  if (paths.some((path) => isOwnField(path))) await redactOrigin(tx, record)
}

/** Takes them out of copies that were made of the record: recorded tables of reviews, what was released, files that lie ready. */
export async function redactCopies(tx: Tx, { record, paths, at }: Redacting): Promise<void> {
  if (paths.includes('title')) await redactRecordedTitle(tx, record)
  if (paths.some((path) => isOwnField(path))) await redactReleased(tx, record, at)
  await discardReadyFiles(tx)
}

interface Redacting {
  readonly record: string
  readonly paths: readonly string[]
  readonly at: string
}

/** Whether a path is about the record itself, which may have come from the line of a file. */
function isOwnField(path: string): boolean {
  const [name = ''] = path.split('/')
  return path !== 'reason' && !redactableAround.includes(name)
}
