import { actorId } from '#domain/kernel/facts.ts'
import { amendable } from '#domain/records/improvement/amendMove.ts'
import type { ImprovementFacts } from '#domain/records/improvement/people.ts'
import { newId } from '#store/ids.ts'
import type { Tx } from '#store/open.ts'
import { insertAmendment } from '#store/proof/freezes.ts'
import type { Stored } from '#store/records/stored.ts'
import { canonical } from '#store/trail/canonical.ts'

/** Keeps what was frozen beside what it became, with the reason and who said so (measurement.md 2b). */
export async function keepAmendment(tx: Tx, facts: ImprovementFacts): Promise<Partial<Stored>> {
  const { record, before, reason, now, actor } = facts
  const changed = amendable.filter((name) => canonical(record[name]) !== canonical(before[name]))
  const said = (of: ImprovementFacts['record']) =>
    canonical(Object.fromEntries(changed.map((name) => [name, of[name]])))
  await insertAmendment(tx, record.id, {
    id: newId(),
    iteration: record.iteration ?? 1,
    before: said(before),
    after: said(record),
    reason: reason ?? '',
    amendedAt: now,
    amendedBy: actorId(actor),
  })
  return {}
}
