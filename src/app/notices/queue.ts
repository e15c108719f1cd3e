import { actorId } from '#domain/kernel/facts.ts'
import type { Notice } from '#domain/notices/notice.ts'
import { newId } from '#store/ids.ts'
import { insertOutbox } from '#store/notices/outbox.ts'
import type { Tx } from '#store/open.ts'
import type { At } from '../caller.ts'
import { wake } from './wake.ts'

/** Lays notices about a record into the transaction at work, as one happening. */
export async function queueNotices(
  tx: Tx,
  { app, caller }: At,
  { record, notices }: { record: string; notices: readonly Notice[] },
): Promise<void> {
  if (notices.length === 0) return
  await insertOutbox(tx, { happening: newId(), record, at: app.now(), actor: actorId(caller.actor), notices })
  wake(app.store, caller.organization)
}

/** As `queueNotices`, about a proposal: an assistant acted, so that the person of its token may be told as well. */
export async function queueAboutProposal(
  tx: Tx,
  { app, caller }: At,
  about: { readonly proposal: string; readonly record: string | null; readonly notices: readonly Notice[] },
): Promise<void> {
  await insertOutbox(tx, { ...about, happening: newId(), at: app.now(), actor: null })
  wake(app.store, caller.organization)
}
