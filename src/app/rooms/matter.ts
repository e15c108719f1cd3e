import type { PrintedFile, RecordMatter } from '#documents/records/matter.ts'
import { withoutConfidential } from '#domain/people/confidential.ts'
import { recordTypes } from '#domain/records/index.ts'
import { roomText } from '#domain/words/roomWords.ts'
import { readEvidence } from '#store/around/evidence.ts'
import { readLinks } from '#store/around/links.ts'
import type { Tx } from '#store/open.ts'
import { piecesInRoom } from '#store/rooms/pieces.ts'
import { fileInRoom, type RoomRecord, recordsInRoom } from '#store/rooms/scope.ts'
import { recordMatter } from '../documents/recordMatter.ts'
import { idsNamed } from '../records/named.ts'
import { asNobody, type InRoom } from './inRoom.ts'

/**
 * A released record as its document is made of, narrowed to what lies in the room: evidence, links, files and names of other records
 * that were not released are not in it, and neither are fields that stay in the house.
 */
export async function roomMatter(tx: Tx, at: InRoom, { id, type: name }: RoomRecord): Promise<RecordMatter> {
  const { room, language } = at
  const type = recordTypes[name]
  if (!type) throw new Error(`There is no record type ${name}.`)
  const matter = await recordMatter(tx, asNobody(at), { type, ref: id, language })
  const pieces = await piecesInRoom(tx, room, id)
  const links = await readLinks(tx, id, [])
  const named = idsNamed(type, matter.record, 'link').map((link) => link.id)
  const visible = await recordsInRoom(tx, room, [...named, ...links.map(({ record }) => record.id)])
  const hidden = named.filter((link) => !visible.has(link))
  return {
    ...matter,
    record: withoutConfidential(name, matter.record),
    evidence: (await readEvidence(tx, id)).filter((piece) => pieces.has(piece.id)),
    links: links.filter(({ record }) => visible.has(record.id)),
    names: { ...matter.names, ...Object.fromEntries(hidden.map((link) => [link, roomText.outside[language]])) },
    files: await filesIn(tx, room, matter),
  }
}

async function filesIn(tx: Tx, room: string, { files }: RecordMatter): Promise<Record<string, PrintedFile>> {
  const seen: Record<string, PrintedFile> = {}
  for (const id of Object.keys(files)) {
    const file = await fileInRoom(tx, room, id)
    if (file) seen[id] = file
  }
  return seen
}
