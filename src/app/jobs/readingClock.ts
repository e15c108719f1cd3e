import type { Day } from '#domain/time/days.ts'
import { unread } from '#store/documentControl/reading.ts'
import type { App } from '../app.ts'
import { sayInBatches } from './sayInBatches.ts'

/** Reminds those who have not confirmed in time having read what is in force, once each. Answers how many things were said. */
export function sayUnread(
  app: App,
  organization: string,
  { day, timeZone }: { readonly day: Day; readonly timeZone: string },
): Promise<number> {
  return sayInBatches(app, organization, async (tx, page) =>
    (await unread(tx, { today: day, timeZone, ...page })).map(({ id, late }) => ({
      id,
      notices: late.map(
        ({ person, dueOn }) =>
          ({ to: { person }, code: 'still_unread', about: dueOn, values: { day: dueOn } }) as const,
      ),
    })),
  )
}
