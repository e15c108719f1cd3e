import type { Label } from '../kernel/field.ts'

/** Ways out of the house. What is told inside it lies in inboxes. */
export const channels = {
  mail: { en: 'E-mail', de: 'E-Mail' },
  digest: { en: 'Daily digest', de: 'Tagesübersicht' },
  webhook: { en: 'Webhook', de: 'Webhook' },
} as const satisfies Record<string, Label>
export type OutChannel = keyof typeof channels

export const deliveryStates = {
  waiting: { en: 'Waiting', de: 'Wartet' },
  sent: { en: 'Sent', de: 'Gesendet' },
  dead: { en: 'Given up', de: 'Aufgegeben' },
  discarded: { en: 'Discarded', de: 'Verworfen' },
} as const satisfies Record<string, Label>
export type DeliveryState = keyof typeof deliveryStates

const SECOND = 1000
const MINUTE = 60 * SECOND
const HOUR = 60 * MINUTE

/** How long after each failed attempt the next one comes: 1.5 days in all (as Standard Webhooks proposes). */
const waits = [5 * SECOND, 5 * MINUTE, 30 * MINUTE, 2 * HOUR, 5 * HOUR, 10 * HOUR, 14 * HOUR]

/** The attempts after which a delivery is given up and waits for a person. */
export const MOST_ATTEMPTS = waits.length + 1

/**
 * When a delivery that failed is tried again; null: it was the last time.
 * @param attempts how many there were, the failed one included
 * @param now ISO 8601
 */
export function nextAttempt(attempts: number, now: string): string | null {
  const wait = waits[attempts - 1]
  return wait === undefined ? null : new Date(Date.parse(now) + wait).toISOString()
}
