import { sql } from 'kysely'
import { type AddressedAs, type MailChoice, usualMail } from '#domain/notices/mailing.ts'
import type { Language } from '#domain/words/sentence.ts'
import type { Tx } from '../open.ts'

/** A person's choices; what they left open follows the usual. */
export interface NoticePreferences {
  readonly mail: Readonly<Record<AddressedAs, MailChoice>>
  /** The language of their mail; null: the organization's. */
  readonly language: Language | null
}

interface Row {
  readonly person: MailChoice | null
  readonly managerOf: MailChoice | null
  readonly role: MailChoice | null
  readonly watchers: MailChoice | null
  readonly language: Language | null
}

export async function readPreferences(tx: Tx, person: string): Promise<NoticePreferences> {
  const found = await sql<Row>`
    select mail_person as person, mail_manager_of as "managerOf", mail_role as role, mail_watchers as watchers, language
    from notice_preference where organization_id = current_organization() and person_id = ${person}`.execute(tx)
  const { language = null, ...chosen } = found.rows[0] ?? {}
  const mail = Object.entries(usualMail).map(([as, usual]) => [
    as,
    (chosen as Partial<Row>)[as as AddressedAs] ?? usual,
  ])
  return { mail: Object.fromEntries(mail), language }
}

export async function keepPreferences(tx: Tx, person: string, { mail, language }: NoticePreferences): Promise<void> {
  await sql`
    insert into notice_preference (organization_id, person_id, mail_person, mail_manager_of, mail_role, mail_watchers, language)
    values (current_organization(), ${person}, ${mail.person}, ${mail.managerOf}, ${mail.role}, ${mail.watchers}, ${language})
    on conflict (organization_id, person_id) do update set mail_person = excluded.mail_person, mail_manager_of = excluded.mail_manager_of,
      mail_role = excluded.mail_role, mail_watchers = excluded.mail_watchers, language = excluded.language`.execute(tx)
}
