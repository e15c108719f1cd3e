import { checkBody, required, text } from '#domain/checks/checkBody.ts'
import { LONG_TEXT } from '#domain/checks/text.ts'
import { claimRefusals } from '#domain/claims/refused.ts'
import { actorId } from '#domain/kernel/facts.ts'
import { Refused, refuse } from '#domain/kernel/refusal.ts'
import { MOST_OPEN_REQUESTS } from '#domain/rooms/audiences.ts'
import { ownSystems } from '#store/aiSystems/names.ts'
import { newId } from '#store/ids.ts'
import { answerRequest, insertRequest, openRequestsIn, type RoomRequest, requestsIn } from '#store/rooms/requests.ts'
import { holdRoom, readRoom, requirementsIn } from '#store/rooms/rooms.ts'
import { appendTrail } from '#store/trail/trail.ts'
import type { App } from '../app.ts'
import type { Body } from '../around/at.ts'
import { assertFine, found, notFound } from '../asking.ts'
import type { Caller } from '../caller.ts'
import { queueNotices } from '../notices/queue.ts'
import { idFrom } from '../texts.ts'
import { asIn, type Guest, guestDraft, insideRoom, nobodyAt } from './guest.ts'
import { assertHost, roomAt, roomDraft } from './hosts.ts'

/** The requests of the guest's room, with their answers: a room is one conversation. */
export function requestsOfRoom(app: App, guest: Guest): Promise<RoomRequest[]> {
  return insideRoom(app, guest, (tx) => requestsIn(tx, guest.room.id))
}

/**
 * A guest asks, in words alone; whoever keeps the room hears of it.
 * @throws Refused invalid, notNow when too many wait
 */
export function askInRoom(app: App, guest: Guest, body: Body): Promise<{ readonly items: RoomRequest[] }> {
  const { values, refusals } = checkBody({ text: required(text(LONG_TEXT)), requirement: text(100) }, body)
  assertFine(refusals)
  const { id: room } = guest.room
  return insideRoom(app, guest, async (tx) => {
    await holdRoom(tx, room)
    const requirement = values.requirement as string | null
    if (requirement !== null && !(await requirementsIn(tx, room)).includes(requirement))
      throw new Refused('invalid', [
        refuse('room_requirement_unknown', { field: 'requirement', values: { requirement } }),
      ])
    const count = await openRequestsIn(tx, room)
    if (count >= MOST_OPEN_REQUESTS) throw new Refused('notNow', [refuse('room_requests_many', { values: { count } })])
    const id = newId()
    await insertRequest(tx, { id, room, guest: guest.id, requirement, text: values.text as string, at: app.now() })
    await tellKeeper(tx, app, guest)
    const changes = [
      { path: 'request', before: null, after: id },
      { path: 'text', before: null, after: values.text },
    ]
    await appendTrail(tx, guest.organization.id, [guestDraft(app, asIn(guest), { verb: 'room.ask', changes })])
    return { items: await requestsIn(tx, room) }
  })
}

/** Notices are about records: those of an audit's room about the audit; a room of its own shows its requests in the list of rooms. */
async function tellKeeper(tx: Parameters<typeof readRoom>[0], app: App, guest: Guest): Promise<void> {
  const room = found(await readRoom(tx, guest.room.id))
  if (!room.audit || !room.keeper) return
  const notice = { to: { person: room.keeper.id }, code: 'room_asked' as const }
  await queueNotices(tx, { app, caller: nobodyAt(guest, 'en') }, { record: room.audit.id, notices: [notice] })
}

/** Answers a guest; what they asked to see is released beside it. @throws Refused notAllowed, notFound, notNow, invalid */
export function answerInRoom(
  app: App,
  caller: Caller,
  { room, request, body }: { room: string; request: string; body: Body },
): Promise<{ readonly items: RoomRequest[] }> {
  assertHost(caller)
  const { values, refusals } = checkBody({ answer: required(text(LONG_TEXT)) }, body)
  assertFine(refusals)
  const answer = values.answer as string
  return app.store.inside(caller, async (tx) => {
    assertFine(claimRefusals(answer, 'answer', await ownSystems(tx)))
    const { id } = await roomAt(tx, room)
    const by = actorId(caller.actor)
    const became = await answerRequest(tx, { room: id, id: idFrom(request, 'request'), answer, at: app.now(), by })
    if (became === 'unknown') throw notFound()
    if (became === 'before') throw new Refused('notNow', [refuse('room_request_answered')])
    const changes = [
      { path: 'request', before: null, after: request },
      { path: 'answer', before: null, after: answer },
    ]
    await appendTrail(tx, caller.organization, [roomDraft({ app, caller }, id, { verb: 'room.answer', changes })])
    return { items: await requestsIn(tx, id) }
  })
}
