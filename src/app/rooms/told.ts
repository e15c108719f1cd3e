import type { Language } from '#domain/words/sentence.ts'
import { findByRef } from '#store/around/links.ts'
import { mentionedAmong } from '#store/around/mentioned.ts'
import { type KeptGuest, readGuests } from '#store/rooms/guests.ts'
import { itemsIn } from '#store/rooms/items.ts'
import { type RoomRequest, requestsIn } from '#store/rooms/requests.ts'
import { type Room, readRooms, requirementsIn } from '#store/rooms/rooms.ts'
import { releasedPerRequirement } from '#store/rooms/showings.ts'
import { type CountedView, viewsIn } from '#store/rooms/views.ts'
import type { App } from '../app.ts'
import { found } from '../asking.ts'
import { type Caller, eyesOf } from '../caller.ts'
import { onDay } from '../conformity/today.ts'
import { assertHost, roomAt } from './hosts.ts'
import { type IndexedItem, indexOf, itemFor, type RoomIndex } from './roomIndex.ts'
import { type SetsInRoom, setsIn } from './sets.ts'

/** The rooms of the organization, the newest first. */
export function rooms(app: App, caller: Caller): Promise<Room[]> {
  assertHost(caller)
  return app.store.reading(caller, (tx) => readRooms(tx))
}

/** The rooms of an audit; whoever sees the audit sees that they are there. @throws Refused notFound */
export function roomsOfAudit(app: App, caller: Caller, ref: string): Promise<Room[]> {
  return app.store.reading(caller, async (tx) => {
    const audit = found(await findByRef(tx, ref, eyesOf(caller)))
    return readRooms(tx, { audit: audit.id })
  })
}

export interface HeldItem extends IndexedItem {
  readonly id: string
  /** It is released, but not to be seen: withdrawn, or its record has narrower eyes now. */
  readonly isHidden: boolean
}

export interface NamedView extends CountedView {
  readonly label: string
}

export interface ToldRoom {
  readonly room: Room
  readonly requirements: readonly string[]
  /** Of those, how many have something released. */
  readonly released: number
  readonly sets: SetsInRoom
  readonly items: readonly HeldItem[]
  readonly guests: readonly KeptGuest[]
  readonly requests: readonly RoomRequest[]
  readonly views: readonly NamedView[]
}

/** A room as those who keep it see it. @throws Refused notAllowed, notFound */
export function roomOf(app: App, caller: Caller, id: string): Promise<ToldRoom> {
  assertHost(caller)
  return app.store.reading(caller, async (tx) => {
    const room = await roomAt(tx, id)
    const on = await onDay(tx, app.now())
    const requirements = await requirementsIn(tx, room.id)
    const views = await viewsIn(tx, room.id)
    const things = views.map(({ thing }) => thing).filter((thing) => thing !== '')
    const labels = new Map(
      (await mentionedAmong(tx, things, eyesOf(caller))).map(({ id: thing, number, name }) => [
        thing,
        [number, name].filter(Boolean).join(' '),
      ]),
    )
    return {
      room,
      requirements,
      released: (await releasedPerRequirement(tx, room.id)).size,
      sets: await setsIn(tx, room.id, caller),
      items: (await itemsIn(tx, room.id, on)).map((item) => ({
        ...itemFor(item, caller.language),
        id: item.id,
        isHidden: item.isHidden,
      })),
      guests: await readGuests(tx, room.id),
      requests: await requestsIn(tx, room.id),
      views: views.map((view) => ({ ...view, label: labels.get(view.thing) ?? '' })),
    }
  })
}

/** What a guest of the room is shown now; no look of a guest, so the trail says nothing of it. */
export function previewOf(
  app: App,
  caller: Caller,
  { id, language }: { id: string; language: Language },
): Promise<RoomIndex> {
  assertHost(caller)
  return app.store.reading(caller, async (tx) => {
    const room = await roomAt(tx, id)
    return indexOf(tx, { room: room.id, on: await onDay(tx, app.now()), language })
  })
}
