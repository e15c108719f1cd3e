import { Refused, refuse } from '#domain/kernel/refusal.ts'
import type { RefusalCode } from '#domain/words/refusals.ts'
import { newSigningSecret } from '#outside/standardWebhook.ts'
import { newId } from '#store/ids.ts'
import {
  endWebhook,
  keepWebhookSecret,
  queuePing,
  readWebhook,
  setWebhookState,
  type Webhook,
} from '#store/notices/webhooks.ts'
import type { Tx } from '#store/open.ts'
import type { App } from '../app.ts'
import { found } from '../asking.ts'
import type { At, Caller } from '../caller.ts'
import { wake } from '../notices/wake.ts'
import { idFrom } from '../texts.ts'
import { assertMayManage } from './allowed.ts'
import { trailOfWebhook } from './trailed.ts'

type Step<T> = (tx: Tx, webhook: Webhook, at: At) => Promise<T>

/** Stops telling it; what waits goes on waiting, what happens meanwhile is not told. @throws Refused notAllowed, notFound, notNow */
export const pauseWebhook = (app: App, caller: Caller, id: string): Promise<Webhook> =>
  stepped(app, caller, { id, verb: 'webhook.pause' }, (tx, webhook) => {
    assertState(webhook, 'active', 'webhook_paused')
    return inState(tx, webhook, 'paused')
  })

/** Goes on; what waits is tried when its time has come. @throws Refused notAllowed, notFound, notNow */
export const resumeWebhook = (app: App, caller: Caller, id: string): Promise<Webhook> =>
  stepped(app, caller, { id, verb: 'webhook.resume' }, (tx, webhook) => {
    assertState(webhook, 'paused', 'webhook_not_paused')
    return inState(tx, webhook, 'active')
  })

/** A new secret, shown this once; attempts from now on are signed with it. @throws Refused notAllowed, notFound */
export const renewWebhookSecret = (app: App, caller: Caller, id: string): Promise<{ readonly secret: string }> =>
  stepped(app, caller, { id, verb: 'webhook.secret' }, async (tx, webhook) => {
    const secret = newSigningSecret()
    await keepWebhookSecret(tx, webhook.id, secret, app.now())
    return { secret }
  })

/** Sends a delivery about nothing, to try the address. @throws Refused notAllowed, notFound, notNow */
export const pingWebhook = (app: App, caller: Caller, id: string): Promise<{ readonly delivery: string }> =>
  stepped(app, caller, { id, verb: 'webhook.ping' }, async (tx, webhook) => {
    assertState(webhook, 'active', 'webhook_paused')
    const delivery = newId()
    await queuePing(tx, delivery, { webhook: webhook.id, at: app.now() })
    return { delivery }
  })

/** Ends it for good: its secret is forgotten, what waited is discarded, its log stays. @throws Refused notAllowed, notFound */
export const stopWebhook = (app: App, caller: Caller, id: string): Promise<void> =>
  stepped(app, caller, { id, verb: 'webhook.end' }, (tx, webhook) => endWebhook(tx, webhook.id, app.now()))

interface Stepping {
  readonly id: string
  readonly verb: string
}

async function stepped<T>(app: App, caller: Caller, { id, verb }: Stepping, step: Step<T>): Promise<T> {
  assertMayManage(caller)
  const at = { app, caller }
  const made = await app.store.inside(caller, async (tx) => {
    const webhook = found(await readWebhook(tx, idFrom(id, 'id'), { lock: true }))
    const answer = await step(tx, webhook, at)
    await trailOfWebhook(tx, at, { verb, webhook: webhook.id })
    return answer
  })
  wake(app.store, caller.organization)
  return made
}

function assertState({ state }: Webhook, wanted: Webhook['state'], otherwise: RefusalCode): void {
  if (state !== wanted) throw new Refused('notNow', [refuse(otherwise)])
}

async function inState(tx: Tx, { id }: Webhook, state: 'active' | 'paused'): Promise<Webhook> {
  await setWebhookState(tx, id, state)
  return found(await readWebhook(tx, id))
}
