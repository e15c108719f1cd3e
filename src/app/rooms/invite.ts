import { checkBody, required, text } from '#domain/checks/checkBody.ts'
import { SHORT_TEXT } from '#domain/checks/text.ts'
import { actorId } from '#domain/kernel/facts.ts'
import { Refused, refuse } from '#domain/kernel/refusal.ts'
import { LINK_DAYS } from '#domain/rooms/audiences.ts'
import { daysAfter } from '#domain/time/instants.ts'
import { newId } from '#store/ids.ts'
import type { Tx } from '#store/open.ts'
import { insertGuest, type KeptGuest, keepRoomLink, readGuest, revokeGuestAccess } from '#store/rooms/guests.ts'
import { appendTrail } from '#store/trail/trail.ts'
import type { App } from '../app.ts'
import type { Body } from '../around/at.ts'
import { assertFine, found } from '../asking.ts'
import type { At, Caller } from '../caller.ts'
import { newSecret } from '../people/secret.ts'
import { idFrom, optionalEmail } from '../texts.ts'
import { changesOf } from '../trailed.ts'
import { assertHost, roomAt, roomDraft } from './hosts.ts'
import { heldOpen } from './open.ts'

export interface InvitedGuest {
  readonly guest: KeptGuest
  /** Shown once: it opens the room once, from the guest's own browser. */
  readonly secret: string
  /** Of the page, within this installation; the secret is behind `#` and reaches no server's log. */
  readonly path: string
}

/** Invites a guest into a room. @throws Refused notAllowed, notFound, notNow when the room is closed, invalid */
export function inviteGuest(
  app: App,
  caller: Caller,
  { room, body }: { room: string; body: Body },
): Promise<InvitedGuest> {
  assertHost(caller)
  const { values, refusals } = checkBody(
    { name: required(text(SHORT_TEXT)), firm: text(SHORT_TEXT), email: text(SHORT_TEXT) },
    body,
  )
  assertFine(refusals)
  const said = {
    name: values.name as string,
    firm: values.firm as string | null,
    email: optionalEmail(values.email as string | null),
  }
  return app.store.inside(caller, async (tx) => {
    const at = { app, caller }
    await heldOpen(tx, room)
    const { id: place } = await roomAt(tx, room)
    const id = newId()
    await insertGuest(tx, { id, room: place, ...said, at: app.now(), by: actorId(caller.actor) })
    return withLink(tx, at, {
      id,
      room: place,
      verb: 'room.invite',
      changes: changesOf(['name', 'firm', 'email'], null, said),
    })
  })
}

/** A new link for a guest, in place of an earlier one; the session they hold goes on until they use it. */
export function newGuestLink(
  app: App,
  caller: Caller,
  { room, guest }: { room: string; guest: string },
): Promise<InvitedGuest> {
  assertHost(caller)
  return app.store.inside(caller, async (tx) => {
    await heldOpen(tx, room)
    const kept = await guestAt(tx, { room, guest })
    return withLink(tx, { app, caller }, { id: kept.id, room: kept.room, verb: 'room.link', changes: [] })
  })
}

interface Linking {
  readonly id: string
  readonly room: string
  readonly verb: 'room.invite' | 'room.link'
  readonly changes: ReturnType<typeof changesOf>
}

async function withLink(tx: Tx, at: At, { id, room, verb, changes }: Linking): Promise<InvitedGuest> {
  const { app, caller } = at
  const { secret, hash } = newSecret('room')
  await keepRoomLink(tx, { guest: id, hash, expiresAt: daysAfter(app.now(), LINK_DAYS) })
  const guest = found(await readGuest(tx, id))
  const about = { path: 'guest', before: null, after: id }
  await appendTrail(tx, caller.organization, [roomDraft(at, room, { verb, changes: [about, ...changes] })])
  return { guest, secret, path: `/room#${secret}` }
}

/** Takes a guest's access back: from the next request on nothing opens to them. @throws Refused notAllowed, notFound, notNow */
export function revokeGuest(
  app: App,
  caller: Caller,
  { room, guest }: { room: string; guest: string },
): Promise<KeptGuest> {
  assertHost(caller)
  return app.store.inside(caller, async (tx) => {
    const at = { app, caller }
    const kept = await guestAt(tx, { room, guest })
    await revokeGuestAccess(tx, { guest: kept.id, at: app.now(), by: actorId(caller.actor) })
    const changes = [{ path: 'guest', before: kept.id, after: null }]
    await appendTrail(tx, caller.organization, [roomDraft(at, kept.room, { verb: 'room.revoke', changes })])
    return found(await readGuest(tx, kept.id))
  })
}

/** A guest of this room whose access stands. */
async function guestAt(tx: Tx, { room, guest }: { room: string; guest: string }): Promise<KeptGuest> {
  const kept = found(await readGuest(tx, idFrom(guest, 'guest'), { lock: true }))
  found(kept.room === idFrom(room, 'id') ? kept : null)
  if (kept.revokedAt !== null) throw new Refused('notNow', [refuse('room_access_revoked')])
  return kept
}
