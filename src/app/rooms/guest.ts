import { randomBytes } from 'node:crypto'
import { Refused, refuse } from '#domain/kernel/refusal.ts'
import { SESSION_DAYS } from '#domain/rooms/audiences.ts'
import { dayOf } from '#domain/time/days.ts'
import { daysAfter } from '#domain/time/instants.ts'
import type { Language } from '#domain/words/sentence.ts'
import { newId } from '#store/ids.ts'
import type { Tx } from '#store/open.ts'
import { findGuest, findRoomLink, type Guest, readGuest, useUpRoomLink } from '#store/rooms/guests.ts'
import { readRoom } from '#store/rooms/rooms.ts'
import { beginSession, endSessionsOf } from '#store/rooms/sessions.ts'
import { readSettings } from '#store/settings.ts'
import { appendTrail, type TrailChange, type TrailDraft } from '#store/trail/trail.ts'
import type { App } from '../app.ts'
import type { Caller } from '../caller.ts'
import { hashOf } from '../people/secret.ts'

export type { Guest } from '#store/rooms/guests.ts'

/** The guest who holds a session, or null when it is unknown or over: asked anew for every request. */
export function guestBy(app: App, secret: string): Promise<Guest | null> {
  return app.store.alone((db) => findGuest(db, hashOf(secret), app.now()))
}

/** Lets a guest in whose room is open to them now. @throws Refused notAllowed with why it is not */
export function assertOpen({ standing, room, organization }: Guest): void {
  if (standing === 'open') return
  if (standing === 'revoked') throw new Refused('notAllowed', [refuse('room_access_revoked')])
  if (standing === 'closed') throw new Refused('notAllowed', [refuse('room_closed')])
  const day = dayOf(room.opensAt, organization.timeZone)
  throw new Refused('notAllowed', [refuse('room_not_open_yet', { values: { day } })])
}

export interface Entered {
  /** The session's secret, for the cookie; kept as its hash alone. */
  readonly secret: string
  /** How long it lasts from now on. */
  readonly seconds: number
}

/**
 * Enters a room by a link, which opens once.
 * @throws Refused notFound when the link is unknown, used, over or taken back; notAllowed while the room is not open
 */
export async function enterRoom(app: App, link: string): Promise<Entered> {
  const place = await app.store.outside((tx) => findRoomLink(tx, hashOf(link)))
  if (!place) throw linkOver()
  return app.store.inside(place, async (tx) => {
    const guest = await readGuest(tx, place.id, { lock: true })
    const room = guest && (await readRoom(tx, guest.room))
    const now = app.now()
    if (!guest || !room || guest.revokedAt !== null || (guest.linkExpiresAt ?? '') <= now) throw linkOver()
    if (room.closedAt !== null || room.closesAt <= now) throw new Refused('notAllowed', [refuse('room_closed')])
    if (room.opensAt > now) throw await notYet(tx, room.opensAt)
    if (!(await useUpRoomLink(tx, hashOf(link)))) throw linkOver()
    const secret = `room_${randomBytes(32).toString('base64url')}`
    const longest = daysAfter(now, SESSION_DAYS)
    const expiresAt = longest < room.closesAt ? longest : room.closesAt
    const session = { id: newId(), room: room.id, guest: guest.id, hash: hashOf(secret), at: now, expiresAt }
    await beginSession(tx, session)
    await appendTrail(tx, place.organization, [
      guestDraft(app, { id: guest.id, room: room.id }, { verb: 'room.enter' }),
    ])
    return { secret, seconds: Math.floor((Date.parse(expiresAt) - Date.parse(now)) / 1000) }
  })
}

async function notYet(tx: Tx, opensAt: string): Promise<Refused> {
  const { timeZone } = await readSettings(tx)
  return new Refused('notAllowed', [refuse('room_not_open_yet', { values: { day: dayOf(opensAt, timeZone) } })])
}

function linkOver(): Refused {
  return new Refused('notFound', [refuse('room_link_over')])
}

/** Leaves the room: every session of the guest ends. */
export function leaveRoom(app: App, guest: Guest): Promise<void> {
  return insideRoom(app, guest, async (tx) => {
    await endSessionsOf(tx, { guest: guest.id, at: app.now() })
    await appendTrail(tx, guest.organization.id, [guestDraft(app, asIn(guest), { verb: 'room.leave' })])
  })
}

/** A transaction in the organization of a guest's room. What it may read is said by every statement (store/rooms/scope.ts). */
export function insideRoom<T>(app: App, guest: Guest, work: (tx: Tx) => Promise<T>): Promise<T> {
  return app.store.inside({ organization: guest.organization.id }, work)
}

/** The eyes under which records are read for a guest: those of nobody, who sees what everyone in the house sees. */
export function nobodyAt({ organization }: Guest, language: Language): Caller {
  return { organization: organization.id, actor: { kind: 'anonymous' }, channel: 'room', language }
}

interface InRoom {
  readonly id: string
  readonly room: string
}

export const asIn = ({ id, room }: Guest): InRoom => ({ id, room: room.id })

/** A trail entry of something a guest did; it is about the room. */
export function guestDraft(
  app: App,
  { id, room }: InRoom,
  { verb, changes = [] }: { verb: string; changes?: readonly TrailChange[] },
): TrailDraft {
  return {
    at: app.now(),
    clock: app.clock,
    actor: { kind: 'guest', id },
    channel: 'room',
    verb,
    subject: { type: 'room', id: room },
    changes,
  }
}
