import type { ClockNotice } from '#domain/notices/notice.ts'
import { isWebhookEvent } from '#domain/notices/webhookEvents.ts'
import { claimSayings } from '#store/clock.ts'
import { newId } from '#store/ids.ts'
import { insertOutbox } from '#store/notices/outbox.ts'
import { queueEvent } from '#store/notices/webhooks.ts'
import type { Tx } from '#store/open.ts'

/** What a day has to say of a record. */
export interface Saying {
  readonly record: string
  readonly notice: ClockNotice
}

/** Says what was not said before: what was said about a record and a day is in a ledger. Answers how many things were new. */
export async function sayOnce(tx: Tx, sayings: readonly Saying[], now: string): Promise<number> {
  const fresh = await claimSayings(
    tx,
    sayings.map(({ record, notice: { code, about } }) => ({ record, code, about })),
    now,
  )
  for (const { record, code, about } of fresh) {
    const notices = sayings
      .filter((each) => each.record === record && each.notice.code === code && each.notice.about === about)
      .map(({ notice }) => notice)
    await insertOutbox(tx, { happening: newId(), record, at: now, actor: null, notices })
    if (isWebhookEvent(code)) await queueEvent(tx, { record, event: code, facts: { due: about }, at: now })
  }
  return fresh.length
}
