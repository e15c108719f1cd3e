import type { WebhookFields } from '#store/notices/webhooks.ts'
import type { Tx } from '#store/open.ts'
import { appendTrail, type TrailChange } from '#store/trail/trail.ts'
import type { At } from '../caller.ts'
import { changesOf, draft } from '../trailed.ts'

interface Happened {
  readonly verb: string
  readonly webhook: string
  readonly changes?: readonly TrailChange[]
}

/** One trail entry about a webhook. */
export async function trailOfWebhook(tx: Tx, at: At, { verb, webhook, changes = [] }: Happened): Promise<void> {
  await appendTrail(tx, at.caller.organization, [
    draft(at, { verb, subject: { type: 'webhook', id: webhook }, changes }),
  ])
}

/** What differs. Of an address the trail names the host alone: the rest is often a secret. */
export function webhookChanges(before: WebhookFields | null, after: WebhookFields): TrailChange[] {
  const told = ({ name, address, events, types }: WebhookFields) => ({
    name,
    host: new URL(address).host,
    events,
    types,
  })
  return changesOf(['name', 'host', 'events', 'types'], before && told(before), told(after))
}
