import type { Role } from '#domain/people/roles.ts'
import type { Tx } from '#store/open.ts'
import { type Room, readRoom } from '#store/rooms/rooms.ts'
import { assertRole, found } from '../asking.ts'
import type { At, Caller } from '../caller.ts'
import { idFrom } from '../texts.ts'
import { draft, type Happened } from '../trailed.ts'

/** Who opens rooms, releases into them and answers in them. */
const hosts: readonly Role[] = ['aimsManager', 'certificationManager', 'topManagement']

export function assertHost(caller: Caller): void {
  assertRole(caller, ...hosts)
}

/** The room, or *not found*. */
export async function roomAt(tx: Tx, id: string): Promise<Room> {
  return found(await readRoom(tx, idFrom(id, 'id')))
}

/** A trail entry about a room. */
export function roomDraft(at: At, room: string, happened: Omit<Happened, 'subject'>) {
  return draft(at, { ...happened, subject: { type: 'room', id: room } })
}
