import { randomBytes } from 'node:crypto'
import { Refused, refuse } from '#domain/kernel/refusal.ts'
import { enquiry } from '#domain/records/enquiry/enquiry.ts'
import type { Enquiry } from '#domain/records/enquiry/fields.ts'
import { newId } from '#store/ids.ts'
import { keepFollow } from '#store/suggestions.ts'
import type { App } from '../app.ts'
import { hashOf } from '../people/secret.ts'
import { createWithin } from '../records/create.ts'
import { atPage } from './publicPage.ts'

export interface Message {
  readonly kind: NonNullable<Enquiry['kind']>
  readonly message: string
  readonly about: string | null
  readonly sender: string | null
  readonly contact: string | null
}

const TITLE_LENGTH = 120

/**
 * Takes in what a stranger writes on a published trust page (C-338, A.8.3). Nothing about them is kept but what they write. Answers a
 * secret, shown once, under which they can ask what became of it.
 * @throws Refused notFound for a page that is not there, notNow where it takes no messages, invalid
 */
export function enquire(app: App, address: string, message: Message): Promise<{ follow: string }> {
  return atPage(app, address, async (tx, caller, { takesMessages }) => {
    if (!takesMessages) throw new Refused('notNow', [refuse('trust_form_closed')])
    if (!message.message.trim()) throw new Refused('invalid', [refuse('enquiry_message_missing', { field: 'message' })])
    const follow = randomBytes(24).toString('base64url')
    const id = newId()
    // First, because making the record links the trail, which is a transaction's last statement.
    await keepFollow(tx, hashOf(follow), id)
    const title = titleOf(message.message)
    await createWithin(tx, { app, caller }, { type: enquiry, input: { ...message, title, cameBy: 'trustPage' }, id })
    return { follow }
  })
}

/** The first line, cut at a word. */
function titleOf(message: string): string {
  const [first = ''] = message.trim().split('\n')
  return first.length <= TITLE_LENGTH ? first : `${first.slice(0, TITLE_LENGTH).replace(/\s+\S*$/, '')} …`
}
