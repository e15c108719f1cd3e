import { createHash, timingSafeEqual } from 'node:crypto'
import { isId } from '#domain/checks/id.ts'
import { LARGEST_DELIVERY, MOST_OPEN } from '#domain/feeds/deadLetters.ts'
import { feedKinds } from '#domain/feeds/kinds.ts'
import { type Refusal, Refused, refuse } from '#domain/kernel/refusal.ts'
import { signatureRefusal } from '#outside/standardWebhook.ts'
import { countOpen } from '#store/feeds/deadLetters.ts'
import { type Feed, readFeed } from '#store/feeds/feeds.ts'
import { noteRejected } from '#store/feeds/inbound.ts'
import { organizationOfFeed, readFeedSecret } from '#store/feeds/secrets.ts'
import type { Tx } from '#store/open.ts'
import type { App } from '../app.ts'
import { notFound } from '../asking.ts'
import type { Caller } from '../caller.ts'
import { hashOf } from '../people/secret.ts'
import { feedCaller } from './pullDueFeeds.ts'
import { type Delivered, takeDelivery } from './takeDelivery.ts'

/** What somebody sent to a feed's address. */
export interface Delivery {
  readonly feed: string
  readonly id: string | undefined
  readonly timestamp: string | undefined
  readonly signature: string | undefined
  /** The bearer token, for senders that sign nothing. */
  readonly token: string | undefined
  readonly body: string
}

/**
 * Takes in what was sent to a feed's address, once. What proves itself is never lost: what cannot be understood, and what comes while the
 * feed is paused, is kept aside with its reason; only when too much waits there is the sender asked to keep it.
 * @throws Refused notFound, notSignedIn (signature, token), tooLarge, tooMany
 */
export async function deliver(app: App, delivery: Delivery): Promise<Delivered> {
  if (!isId(delivery.feed)) throw notFound()
  const organization = await app.store.outside((tx) => organizationOfFeed(tx, delivery.feed))
  if (organization === null) throw notFound()
  const caller = feedCaller(organization, 'api')
  const feed = await app.store.inside(caller, (tx) => readFeed(tx, delivery.feed))
  if (!feed) throw notFound()
  const unproven = await app.store.inside(caller, (tx) => unprovenBecause(tx, app, { feed, delivery }))
  if (unproven) {
    await app.store.inside(caller, (tx) => noteRejected(tx, feed.id, app.now()))
    throw new Refused('notSignedIn', [unproven])
  }
  await assertRoom(app, caller, { feed, delivery })
  const key = feedKinds[feed.kind].proves === 'signature' ? (delivery.id ?? '') : fingerprint(delivery.body)
  return takeDelivery({ app, caller }, { feed, key, body: delivery.body, cause: 'delivery' })
}

async function unprovenBecause(
  tx: Tx,
  app: App,
  { feed, delivery }: { feed: Feed; delivery: Delivery },
): Promise<Refusal | null> {
  const wrong = refuse('feed_signature_wrong')
  if (feedKinds[feed.kind].proves === 'signature') {
    const secret = await readFeedSecret(tx, feed.id, 'signing')
    return secret === null ? wrong : signatureRefusal(secret, delivery, app.now())
  }
  const kept = await readFeedSecret(tx, feed.id, 'token')
  if (kept === null || !delivery.token) return wrong
  return timingSafeEqual(Buffer.from(kept, 'hex'), hashOf(delivery.token)) ? null : wrong
}

async function assertRoom(
  app: App,
  caller: Caller,
  { feed, delivery }: { feed: Feed; delivery: Delivery },
): Promise<void> {
  if (delivery.body.length > LARGEST_DELIVERY)
    throw new Refused('tooLarge', [refuse('body_too_large', { values: { limit: '256 kB' } })])
  const open = await app.store.inside(caller, (tx) => countOpen(tx, feed.id))
  if (open >= MOST_OPEN) throw new Refused('tooMany', [refuse('feed_full', { values: { seconds: 600 } })])
}

function fingerprint(body: string): string {
  return createHash('sha256').update(body, 'utf8').digest('hex')
}
