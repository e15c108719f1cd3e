import type { EventFacts, WebhookEvent } from '#domain/notices/webhookEvents.ts'
import { queueEvent } from '#store/notices/webhooks.ts'
import type { Tx } from '#store/open.ts'
import type { At } from '../caller.ts'
import { wake } from './wake.ts'

/** Lays what happened to a record into the transaction for whoever hears of it outside. */
export async function tellWebhooks(
  tx: Tx,
  { app, caller }: At,
  it: { readonly record: string; readonly event: WebhookEvent; readonly facts: EventFacts },
): Promise<void> {
  if ((await queueEvent(tx, { ...it, at: app.now() })) > 0) wake(app.store, caller.organization)
}
