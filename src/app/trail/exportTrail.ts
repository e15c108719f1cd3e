import { Refused, refuse } from '#domain/kernel/refusal.ts'
import type { Tx } from '#store/open.ts'
import type { AudienceKeys } from '#store/records/stored.ts'
import { enter, inSnapshot, organizationsHere } from '#store/snapshot.ts'
import { readHead, streamTrail } from '#store/trail/stream.ts'
import type { App } from '../app.ts'
import { type Caller, eyesOf } from '../caller.ts'
import { printed } from './anchors.ts'
import { exportLines } from './exportFormat.ts'
import { assertMayReadTrail } from './readers.ts'
import { chosen } from './verify.ts'

/** Takes a piece of the file and answers when it wants the next. */
export type Sink = (piece: string) => Promise<void>

/** Writes the caller's whole trail, from one moment, as far as the caller may see it. */
export function exportOwnTrail(app: App, caller: Caller, sink: Sink): Promise<void> {
  assertMayReadTrail(caller)
  const { organization } = caller
  return app.store.reading(caller, (tx) =>
    writeTrail(tx, { organization, exportedAt: app.now(), eyes: eyesOf(caller) }, sink),
  )
}

/**
 * Writes an organization's whole trail, as the owner of the database.
 * @throws Refused invalid when the organization is not named though there are several, or is not there
 */
export function exportFromDatabase(
  url: string,
  { organization, exportedAt }: { organization?: string | undefined; exportedAt: string },
  sink: Sink,
): Promise<void> {
  return inSnapshot(url, async (tx) => {
    const [one, another] = chosen(await organizationsHere(tx), organization)
    if (!one || another) throw new Refused('invalid', [refuse('trail_name_organization')])
    await enter(tx, one.id)
    await writeTrail(tx, { organization: one.id, exportedAt, eyes: 'all' }, sink)
  })
}

const PIECE = 64 * 1024

async function writeTrail(
  tx: Tx,
  { organization, exportedAt, eyes }: { organization: string; exportedAt: string; eyes: AudienceKeys | 'all' },
  sink: Sink,
): Promise<void> {
  const header = { organization, exportedAt, head: printed(await readHead(tx)) }
  let piece = ''
  for await (const line of exportLines(header, streamTrail(tx, eyes))) {
    piece += line
    if (piece.length < PIECE) continue
    await sink(piece)
    piece = ''
  }
  await sink(piece)
}
