import { layIntoInboxes, removeDelivered, takeWaiting } from '#store/notices/outbox.ts'
import type { App } from '../app.ts'

const AT_ONCE = 100

/**
 * Delivers what waits in an organization. Laying into inboxes and taking off the outbox are one transaction, and a happening is
 * delivered by one server at a time: a kill at any moment loses nothing and sends nothing twice. Answers how many were delivered.
 */
export async function deliverNotices(app: App, organization: string): Promise<number> {
  let delivered = 0
  for (;;) {
    const round = await app.store.inside({ organization }, async (tx) => {
      const happenings = await takeWaiting(tx, AT_ONCE)
      if (happenings.length === 0) return { happenings: 0, laid: 0 }
      const mails = app.outgoing?.mailer !== undefined
      const laid = await layIntoInboxes(tx, { happenings, mails, now: app.now() })
      await removeDelivered(tx, happenings)
      return { happenings: happenings.length, laid }
    })
    delivered += round.laid
    if (round.happenings < AT_ONCE) return delivered
  }
}
