import type { CalendarScope } from '#domain/notices/mailing.ts'
import { addDays, dayOf } from '#domain/time/days.ts'
import { filled } from '#domain/words/language.ts'
import { mailWords } from '#domain/words/mailWords.ts'
import { calendarFile } from '#notices/calendar.ts'
import { newId } from '#store/ids.ts'
import {
  findCalendar,
  noteCalendarRead,
  readCalendarDays,
  readCalendarReader,
  removeCalendarAddress,
  replaceCalendarAddress,
} from '#store/notices/calendar.ts'
import { readOrganization } from '#store/people/organization.ts'
import type { App } from '../app.ts'
import { actingPerson, found, notFound } from '../asking.ts'
import { type Caller, eyesOf } from '../caller.ts'
import { hashOf, newSecret } from '../people/secret.ts'

/** Makes the caller's calendar address, or a new one in its place; it is shown this once. */
export function makeCalendarAddress(
  app: App,
  caller: Caller,
  scope: CalendarScope,
): Promise<{ readonly path: string }> {
  const person = actingPerson(caller)
  const { secret, hash } = newSecret('cal')
  return app.store.inside(caller, async (tx) => {
    await replaceCalendarAddress(tx, { id: newId(), person, scope, hash, at: app.now() })
    return { path: `/api/public/calendar/${secret}.ics` }
  })
}

/** Ends it: whoever reads it gets nothing from now on. @throws Refused notFound */
export function endCalendarAddress(app: App, caller: Caller): Promise<void> {
  const person = actingPerson(caller)
  return app.store.inside(caller, async (tx) => {
    if (!(await removeCalendarAddress(tx, person))) throw notFound()
  })
}

const DAYS_BACK = 90
const DAYS_AHEAD = 730
const MOST_DAYS = 2000

/** The calendar behind a secret address, with what its person may see now. @throws Refused notFound */
export async function calendarAt(app: App, secret: string, baseUrl: string): Promise<string> {
  const place = found(await app.store.outside((tx) => findCalendar(tx, hashOf(secret))))
  return app.store.inside(place, async (tx) => {
    const { person, scope, language, roles } = found(await readCalendarReader(tx, place.id))
    const { name: organization, slug, timeZone } = await readOrganization(tx)
    const today = dayOf(app.now(), timeZone)
    await noteCalendarRead(tx, place.id, today)
    const entries = await readCalendarDays(tx, {
      owner: scope === 'mine' ? person : null,
      eyes: eyesOf({ actor: { kind: 'person', id: person, roles } }),
      from: addDays(today, -DAYS_BACK),
      until: addDays(today, DAYS_AHEAD),
      most: MOST_DAYS,
    })
    const name = filled(mailWords.calendarName[language], { organization })
    return calendarFile({ name, screens: `${baseUrl}/o/${slug}`, language, entries })
  })
}
