import { createHash } from 'node:crypto'
import type { Made, Piece } from '#domain/fastStart/piece.ts'
import { actorId } from '#domain/kernel/facts.ts'
import { document } from '#domain/records/document/document.ts'
import { recordTypes } from '#domain/records/index.ts'
import { richTextFrom } from '#domain/richText/fromLines.ts'
import { insertContent } from '#store/documentControl/content.ts'
import { keepPiece } from '#store/fastStart/pieces.ts'
import { newId } from '#store/ids.ts'
import type { Tx } from '#store/open.ts'
import type { Stored } from '#store/records/stored.ts'
import { type At, asHouse } from '../caller.ts'
import { beginVersionWithin } from '../documentControl/begin.ts'
import { keepSum } from '../documentControl/content.ts'
import { useTemplateWithin as fromTemplateWithin } from '../objectives/useTemplate.ts'
import { createWithin } from '../records/create.ts'
import { moveWithin } from '../records/move.ts'

interface Laying {
  readonly piece: Piece
  readonly made: Made
  /** Who keeps the system: drafts are theirs. */
  readonly manager: string
}

/** Lays one piece down by the commands everybody uses, and keeps that it is there. Answers its record's id. */
export async function layPiece(tx: Tx, at: At, laying: Laying): Promise<string> {
  const { id } = await madeOf(tx, at, laying)
  await keepPiece(tx, { piece: laying.piece.key, record: id, at: at.app.now(), by: actorId(at.caller.actor) })
  return id
}

async function madeOf(tx: Tx, at: At, { piece, made, manager }: Laying): Promise<Stored> {
  const input = piece.input(made)
  if (piece.template) return fromTemplateWithin(tx, at, { template: piece.template, id: newId(), input })
  const type = recordTypes[piece.type]
  if (!type) throw new Error(`The fast start lays down a ${piece.type}, which is no record type.`)
  const record = await createWithin(tx, at, { type, input })
  if (piece.isActive) {
    const steps = [{ move: 'activate', input: { owner: manager } }]
    await moveWithin(tx, at, { type, ref: record.id, version: record.version, steps })
  }
  if (type === document && piece.text) await writeFirst(tx, at, { document: record.id, lines: piece.text, manager })
  return record
}

/**
 * The first version says what the template says, laid down by the house: copying makes nobody an author, so whoever starts may
 * still approve; who changes a word of it is one (SOD-04).
 */
async function writeFirst(
  tx: Tx,
  by: At,
  { document: ref, lines, manager }: { document: string; lines: readonly string[]; manager: string },
): Promise<void> {
  const at = asHouse(by)
  const begun = await beginVersionWithin(tx, at, { ref, owner: manager })
  const body = JSON.stringify(richTextFrom(lines))
  const sha256 = createHash('sha256').update(body, 'utf8').digest('hex')
  await insertContent(tx, { version: begun.id, variant: 'internal', body, sha256, at: at.app.now(), by: null })
  await keepSum(tx, at, { before: begun, after: { ...begun, contentHash: sha256 } })
}
