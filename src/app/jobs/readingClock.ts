import type { Day } from '#domain/time/days.ts'
import { unread } from '#store/documentControl/reading.ts'
import type { Look } from './sayInBatches.ts'

/** Reminds those who have not confirmed in time having read what is in force. */
export function unreadOn({ day, timeZone }: { readonly day: Day; readonly timeZone: string }): Look {
  return async (tx, page) =>
    (await unread(tx, { today: day, timeZone, ...page })).map(({ id, late }) => ({
      id,
      notices: late.map(
        ({ person, dueOn }) =>
          ({ to: { person }, code: 'still_unread', about: dueOn, values: { day: dueOn } }) as const,
      ),
    }))
}
