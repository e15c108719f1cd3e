import { peopleOfUnits } from '#store/culture/lessons.ts'
import type { Tx } from '#store/open.ts'
import type { At } from '../caller.ts'
import { queueNotices } from '../notices/queue.ts'
import type { Moved } from '../records/consequences.ts'
import { unitsOf } from './audiences.ts'

/** People of the sites and departments a lesson is for hear of it; roles are told by its notices. */
export async function tellUnits(tx: Tx, at: At, { verb, after }: Moved): Promise<void> {
  if (verb !== 'publish') return
  const people = await peopleOfUnits(tx, unitsOf(after as never))
  await queueNotices(tx, at, {
    record: after.id,
    notices: people.map((person) => ({ to: { person }, code: 'lesson_published' })),
  })
}
