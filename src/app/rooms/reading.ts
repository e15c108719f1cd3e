import type { Block } from '#documents/writtenDocument.ts'
import { isId } from '#domain/checks/id.ts'
import { dayOf } from '#domain/time/days.ts'
import type { Language } from '#domain/words/sentence.ts'
import { wordsAsked } from '#store/records/search.ts'
import { filesOfRecordIn, type PieceFile } from '#store/rooms/pieces.ts'
import { fileInRoom, type RoomFile, recordInRoomBy, recordsInRoom, searchRoom } from '#store/rooms/scope.ts'
import type { App } from '../app.ts'
import { found } from '../asking.ts'
import { onDay } from '../conformity/today.ts'
import { piecesOf } from '../files/openFile.ts'
import { idFrom, searchFrom } from '../texts.ts'
import { roomDocument } from './document.ts'
import { type Guest, nobodyAt } from './guest.ts'
import { type IndexedRecord, indexOf, type RoomIndex, recordIn } from './roomIndex.ts'
import { viewed } from './viewed.ts'

/** What lies in the guest's room, by requirement (C-263). */
export function readIndex(app: App, guest: Guest, language: Language): Promise<RoomIndex & { readonly today: string }> {
  const { id: room } = guest.room
  return viewed(app, guest, { kind: 'index', thing: () => '' }, async (tx) => {
    const on = await onDay(tx, app.now())
    return { today: on.today, ...(await indexOf(tx, { room, on, language })) }
  })
}

export interface ReadRecord {
  readonly record: IndexedRecord
  readonly title: string
  readonly subject: string
  readonly marks: readonly string[]
  readonly foot: string
  readonly blocks: readonly Block[]
  readonly files: readonly PieceFile[]
}

/** A released record whole, as the document the house would print of it. @throws Refused notFound: not there and not released are the same */
export function readRoomRecord(
  app: App,
  guest: Guest,
  { ref, language }: { ref: string; language: Language },
): Promise<ReadRecord> {
  const look = { kind: 'record', thing: ({ record }: ReadRecord) => record.id } as const
  return viewed(app, guest, look, async (tx) => {
    const record = found(
      await recordInRoomBy(tx, guest.room.id, isId(ref) ? { id: ref } : { number: ref.toUpperCase() }),
    )
    const at = { app, organization: guest.organization.id, room: guest.room.id, language }
    const { title, subject, marks, foot, blocks } = await roomDocument(tx, at, record)
    const files = await filesOfRecordIn(tx, guest.room.id, record.id)
    return { record: recordIn(record, language), title, subject, marks, foot, blocks, files }
  })
}

export interface OpenRoomFile extends RoomFile {
  pieces(): AsyncGenerator<Buffer>
}

/** A released file. @throws Refused notFound, invalid */
export async function openRoomFile(
  app: App,
  guest: Guest,
  { id, language }: { id: string; language: Language },
): Promise<OpenRoomFile> {
  const look = { kind: 'file', thing: (file: RoomFile) => file.id } as const
  const file = await viewed(app, guest, look, async (tx) =>
    found(await fileInRoom(tx, guest.room.id, idFrom(id, 'id'))),
  )
  return { ...file, pieces: () => piecesOf(app, nobodyAt(guest, language), file) }
}

/** Released records whose own words match; labels and requirements are searched where the index is shown. */
export function searchInRoom(
  app: App,
  guest: Guest,
  { q, language }: { q: string; language: Language },
): Promise<IndexedRecord[]> {
  const words = wordsAsked(searchFrom(q) ?? '')
  if (words === null) return Promise.resolve([])
  return viewed(app, guest, { kind: 'search', thing: () => '' }, async (tx) => {
    const ids = await searchRoom(tx, guest.room.id, words)
    const records = await recordsInRoom(tx, guest.room.id, ids)
    return ids.flatMap((id) => {
      const record = records.get(id)
      return record ? [recordIn(record, language)] : []
    })
  })
}

/** Where the guest is: whose room, until when, as whom. Not a look at anything. */
export function whereIs({ organization, room, name, firm }: Guest) {
  return {
    organization: { name: organization.name, clock: organization.clock, timeZone: organization.timeZone },
    room: { title: room.title, audience: room.audience, welcome: room.welcome, closesAt: room.closesAt },
    guest: { name, firm },
    closesOn: dayOf(room.closesAt, organization.timeZone),
  }
}
