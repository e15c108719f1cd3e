import { actorId } from '#domain/kernel/facts.ts'
import { Refused, refuse } from '#domain/kernel/refusal.ts'
import { checkWebhook, type WebhookAsked } from '#domain/notices/checkWebhook.ts'
import { recordTypes } from '#domain/records/index.ts'
import { newSigningSecret } from '#outside/standardWebhook.ts'
import { newId } from '#store/ids.ts'
import {
  insertWebhook,
  keepWebhookSecret,
  listWebhooks,
  readWebhook,
  updateWebhook,
  type Webhook,
  type WebhookFields,
} from '#store/notices/webhooks.ts'
import type { App } from '../app.ts'
import { assertFine, assertVersion, found } from '../asking.ts'
import type { Caller } from '../caller.ts'
import { idFrom } from '../texts.ts'
import { assertMayManage } from './allowed.ts'
import { trailOfWebhook, webhookChanges } from './trailed.ts'

export type { Webhook } from '#store/notices/webhooks.ts'

/** Every webhook in use. @throws Refused notAllowed */
export function webhooks(app: App, caller: Caller): Promise<readonly Webhook[]> {
  assertMayManage(caller)
  return app.store.inside(caller, listWebhooks)
}

export function webhookOf(app: App, caller: Caller, id: string): Promise<Webhook> {
  assertMayManage(caller)
  return app.store.inside(caller, async (tx) => found(await readWebhook(tx, idFrom(id, 'id'))))
}

const MOST_WEBHOOKS = 20

/** Sets one up; its secret is shown this once. @throws Refused notAllowed, invalid, notNow */
export function addWebhook(
  app: App,
  caller: Caller,
  asked: WebhookAsked,
): Promise<{ readonly webhook: Webhook; readonly secret: string }> {
  assertMayManage(caller)
  const fields = fineFields(asked)
  const [id, secret] = [newId(), newSigningSecret()]
  return app.store.inside(caller, async (tx) => {
    if ((await listWebhooks(tx)).length >= MOST_WEBHOOKS)
      throw new Refused('notNow', [refuse('webhook_too_many', { values: { limit: MOST_WEBHOOKS } })])
    const at = app.now()
    await insertWebhook(tx, id, { ...fields, at, by: actorId(caller.actor) })
    await keepWebhookSecret(tx, id, secret, at)
    const webhook = found(await readWebhook(tx, id))
    const changes = webhookChanges(null, fields)
    await trailOfWebhook(tx, { app, caller }, { verb: 'webhook.create', webhook: id, changes })
    return { webhook, secret }
  })
}

export interface WebhookChange {
  readonly id: string
  /** The version the person saw. */
  readonly version: number
  /** What is to be different; the rest stays. */
  readonly change: Partial<WebhookAsked>
}

/** @throws Refused notAllowed, notFound, conflict, invalid */
export function changeWebhook(app: App, caller: Caller, { id, version, change }: WebhookChange): Promise<Webhook> {
  assertMayManage(caller)
  return app.store.inside(caller, async (tx) => {
    const before = found(await readWebhook(tx, idFrom(id, 'id'), { lock: true }))
    assertVersion(before, version)
    const after = fineFields({ ...before, ...change })
    const changes = webhookChanges(before, after)
    if (changes.length === 0 && after.address === before.address) return before
    await updateWebhook(tx, before.id, after)
    const webhook = found(await readWebhook(tx, before.id))
    await trailOfWebhook(tx, { app, caller }, { verb: 'webhook.change', webhook: before.id, changes })
    return webhook
  })
}

function fineFields(asked: WebhookAsked): WebhookFields {
  const { refusals, ...fields } = checkWebhook(asked, Object.keys(recordTypes))
  assertFine(refusals)
  // What looks like an address may still be none: port 70000, a host of dots.
  if (!URL.canParse(fields.address)) assertFine([refuse('webhook_address_invalid', { field: 'address' })])
  return fields
}
