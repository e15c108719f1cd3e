import type { Tx } from '#store/open.ts'
import { countView, type ViewKind } from '#store/rooms/views.ts'
import { appendTrail } from '#store/trail/trail.ts'
import type { App } from '../app.ts'
import { asIn, type Guest, guestDraft, insideRoom } from './guest.ts'

interface Look<T> {
  readonly kind: ViewKind
  /** What the trail says was looked at, known once it was found. */
  readonly thing: (answer: T) => string
  readonly verb?: 'room.view' | 'room.download'
}

/**
 * Answers a guest and writes the look into the trail in the same transaction: nothing is shown that the trail does not have, and what
 * is not found is no look.
 */
export function viewed<T>(
  app: App,
  guest: Guest,
  { kind, thing, verb = 'room.view' }: Look<T>,
  work: (tx: Tx) => Promise<T>,
): Promise<T> {
  return insideRoom(app, guest, async (tx) => {
    const answer = await work(tx)
    const seen = thing(answer)
    await countView(tx, { room: guest.room.id, guest: guest.id, kind, thing: seen, at: app.now() })
    const changes = [{ path: kind, before: null, after: seen }]
    await appendTrail(tx, guest.organization.id, [guestDraft(app, asIn(guest), { verb, changes })])
    return answer
  })
}
