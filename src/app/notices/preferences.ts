import { fieldRefusal } from '#domain/checks/fieldRefusal.ts'
import { refuse, unmet } from '#domain/kernel/refusal.ts'
import { addressedAs, type MailChoice, mailChoices } from '#domain/notices/mailing.ts'
import { languages } from '#domain/words/sentence.ts'
import { type CalendarAddress, readCalendarAddress } from '#store/notices/calendar.ts'
import { keepPreferences, type NoticePreferences, readPreferences } from '#store/notices/preferences.ts'
import type { Tx } from '#store/open.ts'
import { readOrganization } from '#store/people/organization.ts'
import { readPerson } from '#store/people/persons.ts'
import type { App } from '../app.ts'
import { actingPerson, assertFine, found } from '../asking.ts'
import type { Caller } from '../caller.ts'

export interface MyNotices extends NoticePreferences {
  /** Where mail goes; null: nowhere. */
  readonly email: string | null
  /** Whether mail leaves at all: a mail server is set up, and this is no demo. */
  readonly mailsLeave: boolean
  readonly calendar: CalendarAddress | null
}

/** How the caller is told. */
export function myNotices(app: App, caller: Caller): Promise<MyNotices> {
  const person = actingPerson(caller)
  return app.store.inside(caller, (tx) => noticesOf(tx, app, person))
}

/** Changes how the caller is told; what is not said stays. @throws Refused invalid */
export function changeMyNotices(app: App, caller: Caller, asked: Partial<NoticePreferences>): Promise<MyNotices> {
  const person = actingPerson(caller)
  const { mail = {} as Partial<NoticePreferences['mail']>, language } = asked
  const strange = Object.entries(mail).filter(([as, choice]) => !isKnown(as, choice))
  assertFine([
    ...strange.map(([as]) => refuse('mail_choice_unknown', { field: `mail/${as}` })),
    ...unmet(
      asked.mail === undefined && language === undefined && fieldRefusal('field_required', 'mail'),
      language !== undefined &&
        language !== null &&
        !languages.includes(language) &&
        fieldRefusal('not_a_choice', 'language', { options: languages.join(', ') }),
    ),
  ])
  return app.store.inside(caller, async (tx) => {
    const before = await readPreferences(tx, person)
    const after = { mail: { ...before.mail, ...mail }, language: language === undefined ? before.language : language }
    await keepPreferences(tx, person, after)
    return noticesOf(tx, app, person)
  })
}

function isKnown(as: string, choice: MailChoice | undefined): boolean {
  return (addressedAs as readonly string[]).includes(as) && mailChoices.includes(choice as MailChoice)
}

async function noticesOf(tx: Tx, app: App, person: string): Promise<MyNotices> {
  const { email } = found(await readPerson(tx, person))
  const { clock } = await readOrganization(tx)
  return {
    ...(await readPreferences(tx, person)),
    email,
    mailsLeave: app.outgoing?.mailer !== undefined && clock === 'server',
    calendar: await readCalendarAddress(tx, person),
  }
}
