import { pathOf } from '#documents/evidencePack/writePack.ts'
import { writeHtml } from '#documents/html/writeHtml.ts'
import type { HandedPack, PackFile, PackLine } from '#documents/rooms/pack.ts'
import { writeHandedPack } from '#documents/rooms/writePack.ts'
import { audiences, partsFor } from '#domain/rooms/audiences.ts'
import { questionnaire } from '#domain/rooms/questionnaire.ts'
import { releaseSetNames } from '#domain/rooms/sets.ts'
import { dayOf } from '#domain/time/days.ts'
import { roomPackText } from '#domain/words/roomPackWords.ts'
import type { Language } from '#domain/words/sentence.ts'
import type { Tx } from '#store/open.ts'
import { readOrganization } from '#store/people/organization.ts'
import { allFilesIn, type PieceFile } from '#store/rooms/pieces.ts'
import type { Room } from '#store/rooms/rooms.ts'
import { allRecordsIn, type RoomRecord } from '#store/rooms/scope.ts'
import { readHead } from '#store/trail/stream.ts'
import { appendTrail, type TrailChange } from '#store/trail/trail.ts'
import type { App } from '../app.ts'
import type { Caller } from '../caller.ts'
import { contentOf, type PackTakers } from '../conformity/pack.ts'
import { printed } from '../trail/anchors.ts'
import { roomDocument } from './document.ts'
import { asIn, type Guest, guestDraft, insideRoom } from './guest.ts'
import { assertHost, roomAt, roomDraft } from './hosts.ts'
import type { InRoom } from './inRoom.ts'
import { packTrail } from './packTrail.ts'
import { type IndexedItem, indexOf, recordIn } from './roomIndex.ts'
import { setsIn } from './sets.ts'
import { viewed } from './viewed.ts'

/** A guest takes the pack of their room; that they did and its print are in the trail. */
export async function takePack(
  app: App,
  guest: Guest,
  { language, takers }: { language: Language; takers: PackTakers },
): Promise<void> {
  await viewed(app, guest, { kind: 'pack', thing: () => '' }, () => Promise.resolve())
  const at = { app, organization: guest.organization.id, room: guest.room.id, language }
  const print = await writeRoomPack(at, takers)
  await insideRoom(app, guest, async (tx) => {
    const changes = printChange(print)
    await appendTrail(tx, guest.organization.id, [guestDraft(app, asIn(guest), { verb: 'room.download', changes })])
  })
}

/** Whoever keeps the room takes the same pack. @throws Refused notAllowed, notFound */
export async function takeOwnPack(
  app: App,
  caller: Caller,
  { room, takers }: { room: string; takers: PackTakers },
): Promise<void> {
  assertHost(caller)
  const { organization, language } = caller
  const { id } = await app.store.reading(caller, (tx) => roomAt(tx, room))
  const print = await writeRoomPack({ app, organization, room: id, language }, takers)
  await app.store.inside(caller, async (tx) => {
    const changes = printChange(print)
    await appendTrail(tx, organization, [roomDraft({ app, caller }, id, { verb: 'room.download', changes })])
  })
}

const printChange = (print: string): TrailChange[] => [{ path: 'print', before: null, after: print }]

/** Writes a room's pack, all from one moment; answers its print. */
function writeRoomPack(at: InRoom, takers: PackTakers): Promise<string> {
  return at.app.store.reading(at, async (tx) => {
    const room = await roomAt(tx, at.room)
    const records = await allRecordsIn(tx, room.id)
    const files = (await allFilesIn(tx, room.id)).map(packed)
    const pack = await packOf(tx, at, { room, records })
    const parts = partsFor[room.audience]
    takers.begins({ day: pack.madeOn, trailHead: pack.trailHead })
    const written = writeHandedPack(pack, {
      pages: pagesOf(tx, at, records),
      files,
      contentOf: (file) => contentOf(tx, file),
      trail: parts.includes('trail')
        ? packTrail(tx, { organization: at.organization, head: pack.trailHead, records })
        : null,
    })
    for (;;) {
      const next = await written.next()
      if (next.done) return next.value
      await takers.takes(next.value)
    }
  })
}

async function packOf(
  tx: Tx,
  at: InRoom,
  { room, records }: { room: Room; records: readonly RoomRecord[] },
): Promise<HandedPack> {
  const { language } = at
  const { name, clock, timeZone } = await readOrganization(tx)
  const today = dayOf(at.app.now(), timeZone)
  const index = await indexOf(tx, { room: room.id, on: { today, timeZone }, language })
  const sets = await setsIn(tx, room.id, { language })
  const requirements = index.requirements.map(({ key, standard, ref, title, items }) => ({
    key,
    standard,
    ref,
    title,
    items: items.map(lineOf),
  }))
  const parts = partsFor[room.audience]
  return {
    format: 'meliora-pack-2',
    organization: name,
    title: room.title,
    audience: audiences[room.audience][language],
    madeOn: today,
    trailHead: printed(await readHead(tx)),
    ...(clock === 'demo' && { demo: true as const }),
    language,
    requirements: requirements.map(({ key: _, ...requirement }) => requirement),
    other: index.other.map(lineOf),
    sets: releaseSetNames.flatMap((set) => (sets[set].some(({ released }) => released > 0) ? sets[set] : [])),
    questionnaire: parts.includes('questionnaire')
      ? questionnaire.map(({ text, requirements: keys }) => ({
          question: text[language],
          items: onceEach(requirements.filter(({ key }) => keys.includes(key)).flatMap(({ items }) => items)),
        }))
      : [],
    systems: parts.includes('systems')
      ? records.filter(({ type }) => type === 'aiSystem').map((record) => systemOf(record, language))
      : [],
  }
}

function systemOf(record: RoomRecord, language: Language) {
  const { title, stage } = recordIn(record, language)
  return { name: title, stage }
}

/** What stands for two requirements of a question answers it once. */
function onceEach(items: readonly PackLine[]): PackLine[] {
  const seen = new Map(items.map((item) => [item.path ?? `${item.url} ${item.label}`, item]))
  return [...seen.values()]
}

function lineOf({ kind, label, record, file, url, text, note, until, releasedAt }: IndexedItem): PackLine {
  const isRecord = kind === 'record' && record !== null
  const path = file ? pathOf(file) : isRecord ? pagePath(record) : null
  return { label, kind, path, url, text, note, until, releasedAt, hash: file?.hash ?? null }
}

async function* pagesOf(tx: Tx, at: InRoom, records: readonly RoomRecord[]) {
  const back = { href: '../index.html', text: roomPackText.back[at.language] }
  for (const record of records) {
    const document = await roomDocument(tx, at, record)
    yield { path: pagePath(record), html: writeHtml(document, { back }) }
  }
}

function pagePath({ id, number }: Pick<RoomRecord, 'id' | 'number'>): string {
  return `records/${(number ?? id).replace(/[^\w-]/g, '_')}.html`
}

function packed(file: Omit<PieceFile, 'label'>): PackFile {
  return { path: pathOf(file), hash: file.hash, size: file.size }
}
