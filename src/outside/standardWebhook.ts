import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import { type Refusal, refuse } from '#domain/kernel/refusal.ts'

export interface SignedDelivery {
  /** The header `webhook-id`: the same for every attempt at one delivery. */
  readonly id: string | undefined
  /** `webhook-timestamp`, seconds since 1970. */
  readonly timestamp: string | undefined
  /** `webhook-signature`: one or more, `v1,<base64>`, with blanks between. */
  readonly signature: string | undefined
  /** The body as it came, byte for byte. */
  readonly body: string
}

const TOLERANCE_MINUTES = 5
const PREFIX = 'whsec_'

/** A secret both sides know, 192 bits, as Standard Webhooks writes it. */
export function newSigningSecret(): string {
  return `${PREFIX}${randomBytes(24).toString('base64')}`
}

/**
 * Whether a delivery was signed with the secret, and lately: HMAC-SHA256 over `id.timestamp.body` (Standard Webhooks, v1), compared in
 * constant time; the moment is believed only once the signature is.
 */
export function signatureRefusal(
  secret: string,
  { id, timestamp, signature, body }: SignedDelivery,
  now: string,
): Refusal | null {
  const wrong = refuse('feed_signature_wrong')
  if (!id || !timestamp || !signature || id.length > 200 || !/^\d{1,12}$/.test(timestamp)) return wrong
  const expected = Buffer.from(sign(secret, `${id}.${timestamp}.${body}`))
  const given = signature.split(' ').slice(0, 10)
  if (!given.some((each) => isSame(Buffer.from(each), expected))) return wrong
  const minutes = Math.abs(Date.parse(now) / 1000 - Number(timestamp)) / 60
  return minutes > TOLERANCE_MINUTES ? refuse('feed_signature_old', { values: { minutes: TOLERANCE_MINUTES } }) : null
}

/** The header `webhook-signature` for what is signed. */
export function sign(secret: string, signed: string): string {
  const key = Buffer.from(secret.startsWith(PREFIX) ? secret.slice(PREFIX.length) : secret, 'base64')
  return `v1,${createHmac('sha256', key).update(signed, 'utf8').digest('base64')}`
}

function isSame(one: Buffer, other: Buffer): boolean {
  return one.length === other.length && timingSafeEqual(one, other)
}
