import { fieldRefusal } from '../checks/fieldRefusal.ts'
import { checkText, SHORT_TEXT } from '../checks/text.ts'
import { type Refusal, refuse, unmet } from '../kernel/refusal.ts'
import { isWebhookEvent, type WebhookEvent, webhookEventNames } from './webhookEvents.ts'

/** What a request says of a webhook, before anything of it is believed. */
export interface WebhookAsked {
  readonly name: string
  readonly address: string
  readonly events: readonly string[]
  readonly types: readonly string[]
}

export interface CheckedWebhook {
  readonly name: string
  readonly address: string
  readonly events: readonly WebhookEvent[]
  readonly types: readonly string[]
  readonly refusals: readonly Refusal[]
}

/** A host by name or number, perhaps a port, a path, a query; whether such a host can be is for the look-up to say. */
const WRITTEN = /^https?:\/\/([\p{L}\p{N}._-]+|\[[0-9a-f:.]+\])(:\d{1,5})?(\/[^?#\s]*)?(\?[^#\s]*)?$/iu
const LONGEST_ADDRESS = 2000

/** A webhook as it is kept, and everything that is wrong with what was asked. */
export function checkWebhook({ name, address, events, types }: WebhookAsked, known: readonly string[]): CheckedWebhook {
  const called = checkText(name, 'name', SHORT_TEXT)
  const where = address.trim()
  const isAddress = where.length <= LONGEST_ADDRESS && WRITTEN.test(where)
  const foreignEvent = events.some((event) => !isWebhookEvent(event))
  return {
    name: ('value' in called && called.value) || '',
    address: where,
    events: [...new Set(events.filter(isWebhookEvent))],
    types: [...new Set(types)],
    refusals: unmet(
      'refusal' in called ? called.refusal : called.value === null && refuse('name_missing', { field: 'name' }),
      !isAddress && refuse('webhook_address_invalid', { field: 'address' }),
      events.length === 0 && refuse('webhook_events_missing', { field: 'events' }),
      foreignEvent && fieldRefusal('not_a_choice', 'events', { options: webhookEventNames.join(', ') }),
      types.some((type) => !known.includes(type)) &&
        fieldRefusal('not_a_choice', 'types', { options: known.join(', ') }),
    ),
  }
}
