import { refuse } from '#domain/kernel/refusal.ts'
import { signedRequest, type Told } from '#notices/webhook.ts'
import { type Answer, ask } from '#outside/outbound.ts'
import { SourceFault } from '#outside/sourceFault.ts'
import { readToldRecord, readWebhook, readWebhookSecret, setWebhookState } from '#store/notices/webhooks.ts'
import type { Tx } from '#store/open.ts'
import { readOrganization } from '#store/people/organization.ts'
import type { App } from '../app.ts'
import type { Attempt, Outcome } from './sendOutgoing.ts'

/** A receiver says at once that it has it and does its work later; its answer is not read for more than that. */
const limits = { connectMs: 5_000, totalMs: 15_000, bytes: 64 * 1024 }

/** Tells a webhook, signed, through the one door outwards; any 2xx means taken (Standard Webhooks). */
export async function sendToWebhook(app: App, organization: string, it: Attempt): Promise<Outcome> {
  const prepared = await app.store.reading({ organization }, (tx) => prepare(tx, it))
  if ('outcome' in prepared) return prepared.outcome
  const { address, secret, privateHosts, told } = prepared
  const { body, headers } = signedRequest(told, secret, app.now())
  try {
    const answer = await ask({ url: address, method: 'POST', headers, body, privateHosts, limits })
    return await judged(app, organization, { it, answer, host: new URL(address).host })
  } catch (failure) {
    if (!(failure instanceof SourceFault)) throw failure
    return { state: 'failed', fault: failure.refusal }
  }
}

type Prepared =
  | { readonly outcome: Outcome }
  | {
      readonly address: string
      readonly secret: string
      readonly privateHosts: readonly string[]
      readonly told: Told
    }

async function prepare(tx: Tx, { delivery, outgoing }: Attempt): Promise<Prepared> {
  const webhook = await readWebhook(tx, delivery.webhook!)
  const secret = webhook && (await readWebhookSecret(tx, webhook.id))
  if (!webhook || !secret) return { outcome: { state: 'discarded', fault: refuse('webhook_ended') } }
  const record = delivery.record === null ? null : await readToldRecord(tx, delivery.record)
  if (delivery.record !== null && record === null)
    return { outcome: { state: 'discarded', fault: refuse('webhook_record_narrow') } }
  const { slug, privateHosts } = await readOrganization(tx)
  const told = {
    id: delivery.id,
    event: delivery.event!,
    at: delivery.at,
    organization: slug,
    screens: `${outgoing.baseUrl}/o/${slug}`,
    facts: delivery.facts ?? {},
    record,
  }
  return { address: webhook.address, secret, privateHosts, told }
}

interface Judging {
  readonly it: Attempt
  readonly answer: Answer
  readonly host: string
}

/** 410 is how a receiver says that it wants no more: the webhook is paused, and somebody sees why in its log. */
async function judged(app: App, organization: string, { it, answer, host }: Judging): Promise<Outcome> {
  const { status } = answer
  if (status >= 200 && status < 300) return { state: 'sent' }
  if (status !== 410) return { state: 'failed', fault: refuse('source_status', { values: { host, status } }) }
  await app.store.inside({ organization }, (tx) => setWebhookState(tx, it.delivery.webhook!, 'paused'))
  return { state: 'dead', fault: refuse('webhook_gone', { values: { host } }) }
}
