import type { Blocker, Readiness } from '#domain/certification/readiness.ts'
import { certification } from '#domain/records/certification/certification.ts'
import { readiness } from '#store/certification/readiness.ts'
import type { Tx } from '#store/open.ts'
import { recordsAmong } from '#store/records/existing.ts'
import type { App } from '../app.ts'
import { type Caller, eyesOf } from '../caller.ts'
import { onDay } from '../conformity/today.ts'
import { load } from '../records/load.ts'

/** How ready the organization is today, with what stands in the way (C-249, C-250). @throws Refused notFound */
export function readinessOfRecord(app: App, caller: Caller, ref: string): Promise<Readiness> {
  return app.store.reading(caller, async (tx) => {
    const record = await load(tx, caller, { type: certification, ref })
    const { today } = await onDay(tx, app.now())
    return readinessSeen(tx, caller, { id: record.id, today })
  })
}

/** The same within a transaction; of a record that is not for these eyes only that something is there. */
export async function readinessSeen(
  tx: Tx,
  caller: Caller,
  { id, today }: { readonly id: string; readonly today: string },
): Promise<Readiness> {
  const whole = await readiness(tx, id, today)
  const ids = whole.components.flatMap(({ blockers }) => blockers.flatMap((one) => (isRecord(one) ? one.id : [])))
  const seen = await recordsAmong(tx, ids, eyesOf(caller))
  const masked = (one: Blocker) =>
    isRecord(one) && !seen.has(one.id) ? { ...one, id: null, number: null, title: null } : one
  return {
    ...whole,
    components: whole.components.map((part) => ({ ...part, blockers: part.blockers.map(masked) })),
  }
}

function isRecord(blocker: Blocker): blocker is Blocker & { readonly id: string } {
  return blocker.type !== 'requirement' && blocker.id !== null
}
