import { createHmac } from 'node:crypto'
import { Refused, refuse } from '#domain/kernel/refusal.ts'
import { countAttempt, forgetAttempts, sweepEnded, uncountAttempt } from '#store/people/attempts.ts'
import type { App } from '../app.ts'

/** What is counted, and how often it may happen in a quarter of an hour. */
const limits = { account: 10, address: 60, secondFactor: 10, link: 30 } as const
const WINDOW_SECONDS = 15 * 60

export type AttemptKind = keyof typeof limits

/** The keyed hash under which attempts are counted: without the secret, neither account nor address can be read or tried out from it. */
export function attemptKey(secret: string, kind: AttemptKind, about: string): Buffer {
  return createHmac('sha256', secret).update(`attempt/${kind}/${about}`, 'utf8').digest()
}

/**
 * Counts an attempt before it is made, so that attempts at once cannot slip through together. Over the limit one waits for the
 * window to close, a quarter of an hour at most: nobody is locked out for good.
 * @throws Refused tooMany with the seconds to wait
 */
export async function countAttempts(app: App, kind: AttemptKind, key: Buffer): Promise<void> {
  const at = app.now()
  const until = new Date(Date.parse(at) + WINDOW_SECONDS * 1000).toISOString()
  const counted = await app.store.outside((tx) => countAttempt(tx, key, { at, until }))
  if (counted.count <= limits[kind]) return
  const seconds = Math.max(1, Math.ceil((Date.parse(counted.until) - Date.parse(at)) / 1000))
  throw new Refused('tooMany', [refuse('too_many_requests', { values: { seconds } })])
}

/** After success the account's counting starts anew, and the address, which many may share, is not held to the attempt. */
export async function attemptSucceeded(
  app: App,
  { account, address }: { account: Buffer | null; address: Buffer },
): Promise<void> {
  await app.store.outside(async (tx) => {
    if (account) await forgetAttempts(tx, account)
    await uncountAttempt(tx, address)
  })
}

/** Removes ended sessions, attempts and links; for the day's clock job. */
export async function sweepPeople(app: App): Promise<void> {
  await app.store.outside((tx) => sweepEnded(tx, app.now()))
}
