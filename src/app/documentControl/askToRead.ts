import { actorId } from '#domain/kernel/facts.ts'
import { readersOf } from '#store/documentControl/reading.ts'
import type { Tx } from '#store/open.ts'
import { readSettings } from '#store/settings.ts'
import type { At } from '../caller.ts'
import { queueNotices } from '../notices/queue.ts'

/** Everyone who must read what has come into force hears of it, with the day. */
export async function askToRead(tx: Tx, at: At, version: string): Promise<void> {
  const { timeZone } = await readSettings(tx)
  const readers = await readersOf(tx, version, timeZone)
  const notices = readers
    .filter(({ person, dueOn, readAt }) => dueOn !== null && readAt === null && person !== actorId(at.caller.actor))
    .map(({ person, dueOn }) => ({ to: { person }, code: 'to_be_read', values: { day: dueOn ?? '' } }) as const)
  await queueNotices(tx, at, { record: version, notices })
}
