import { unzipSync } from 'fflate'
import type { App } from '#app/app.ts'
import type { Caller } from '#app/caller.ts'
import { takeOwnPack } from '#app/rooms/pack.ts'
import { roomOf, rooms, type ToldRoom } from '#app/rooms/told.ts'

/** The rooms of an organization as their keeper sees them, and one of them as the pack a guest takes along. */
export interface RoomsRead {
  readonly rooms: readonly ToldRoom[]
  /** Names of the files of the pack, and its index. */
  readonly files: readonly string[]
  readonly index: PackIndex
}

interface PackIndex {
  readonly sets: readonly { readonly id: string; readonly released: number }[]
  readonly requirements: readonly { readonly items: readonly { readonly path: string | null }[] }[]
}

export async function readRooms(app: App, caller: Caller, title: string): Promise<RoomsRead> {
  const all = await rooms(app, caller)
  const told: ToldRoom[] = []
  for (const { id } of all) told.push(await roomOf(app, caller, id))
  const pieces: Uint8Array[] = []
  const takers = { begins: () => {}, takes: async (piece: Uint8Array) => void pieces.push(piece) }
  const room = all.find((one) => one.title === title)
  if (!room) throw new Error(`There is no room "${title}".`)
  await takeOwnPack(app, caller, { room: room.id, takers })
  const files = unzipSync(new Uint8Array(Buffer.concat(pieces)))
  const index = JSON.parse(Buffer.from(files['index.json'] ?? []).toString('utf8')) as PackIndex
  return { rooms: told, files: Object.keys(files), index }
}
