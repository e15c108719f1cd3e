import type { EventFacts } from '#domain/notices/webhookEvents.ts'
import { recordTypes } from '#domain/records/index.ts'
import { sign } from '#outside/standardWebhook.ts'

/** What a webhook tells. */
export interface Told {
  /** The same for every attempt, so that a receiver can leave a repeat alone. */
  readonly id: string
  /** `improvement.moved`, or `ping`. */
  readonly event: string
  /** When it happened, ISO 8601. */
  readonly at: string
  /** The organization's short name. */
  readonly organization: string
  /** Of the organization's screens: `https://meliora.example/o/lysmark`. */
  readonly screens: string
  readonly facts: EventFacts
  readonly record: {
    readonly id: string
    readonly type: string
    readonly number: string | null
    readonly title: string
    readonly state: string
    readonly due: string | null
  } | null
}

export interface SignedRequest {
  readonly body: string
  readonly headers: Readonly<Record<string, string>>
}

/**
 * The request as Standard Webhooks writes it: `webhook-id`, `webhook-timestamp` of this attempt, `webhook-signature` over both and the
 * body. The body says what happened as it happened, and of the record what it is called now; people are not in it.
 */
export function signedRequest(told: Told, secret: string, now: string): SignedRequest {
  const body = JSON.stringify({ type: told.event, timestamp: told.at, data: dataOf(told) })
  const timestamp = String(Math.floor(Date.parse(now) / 1000))
  return {
    body,
    headers: {
      'content-type': 'application/json',
      'webhook-id': told.id,
      'webhook-timestamp': timestamp,
      'webhook-signature': sign(secret, `${told.id}.${timestamp}.${body}`),
    },
  }
}

function dataOf({ organization, screens, facts, record }: Told) {
  if (!record) return { organization, ...facts }
  const { id, type, number, title, state, due } = record
  const url = `${screens}/${recordTypes[type]?.plural ?? type}/${number ?? id}`
  return { organization, ...facts, record: { type, id, number, title, state, due, url } }
}
