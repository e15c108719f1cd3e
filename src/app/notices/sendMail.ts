import { addDays } from '#domain/time/days.ts'
import { MailFault } from '#notices/mailer.ts'
import { type DigestContent, digestMail, type MailText, noticeMail } from '#notices/mailText.ts'
import type { Claimed } from '#store/notices/deliveries.ts'
import { type Recipient, readDueOfOwner, readOutgoing, readRecipient } from '#store/notices/mailing.ts'
import type { Tx } from '#store/open.ts'
import { readOrganization } from '#store/people/organization.ts'
import type { App } from '../app.ts'
import type { Attempt, Outcome } from './sendOutgoing.ts'

const DAYS_AHEAD = 7

/** Writes a mail from what is known now, hands it to the mail server, and says how that went. */
export async function sendMail(app: App, organization: string, { delivery, outgoing }: Attempt): Promise<Outcome> {
  const { mailer, baseUrl } = outgoing
  if (!mailer) return { state: 'failed', fault: { code: 'mail_without_server' } }
  const written = await app.store.reading({ organization }, (tx) => write(tx, delivery, baseUrl))
  if (!written) return { state: 'discarded', fault: { code: 'mail_without_address' } }
  const { recipient, screens, ...text } = written
  try {
    await mailer.send({
      id: delivery.id,
      to: recipient,
      ...text,
      preferences: `${screens}/settings/notices`,
      language: recipient.language,
    })
    return { state: 'sent' }
  } catch (failure) {
    if (!(failure instanceof MailFault)) throw failure
    return { state: failure.isForGood ? 'dead' : 'failed', fault: failure.refusal }
  }
}

type Written = MailText & { readonly recipient: Recipient; readonly screens: string }

async function write(tx: Tx, delivery: Claimed, baseUrl: string): Promise<Written | null> {
  const recipient = delivery.person && (await readRecipient(tx, delivery.person))
  if (!recipient) return null
  const { name: organization, slug } = await readOrganization(tx)
  const screens = `${baseUrl}/o/${slug}`
  const around = { organization, screens, name: recipient.name, language: recipient.language }
  const { notices, isCut } = await readOutgoing(tx, delivery.id)
  const [first] = notices
  if (!first) throw new Error(`Mail ${delivery.id} brings nothing.`)
  if (delivery.day === null) return { recipient, screens, ...noticeMail(first, around) }
  const due = await readDueOfOwner(tx, recipient.id, addDays(delivery.day, DAYS_AHEAD))
  const content: DigestContent = { day: delivery.day, notices, isCut, due }
  return { recipient, screens, ...digestMail(content, around) }
}
