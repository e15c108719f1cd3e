import type { RecordHappening } from '#domain/notices/happening.ts'
import { type Notice, toPerson } from '#domain/notices/notice.ts'
import type { Supplier } from './fields.ts'

/** Whoever answers for a supplier hears that it is approved or blocked; whoever manages the system, that it is blocked. */
export function supplierNotices({ verb, after, reason }: RecordHappening<Supplier>): readonly Notice[] {
  if (verb === 'approve') return toPerson(after.owner, 'supplier_approved')
  if (verb !== 'block') return []
  const values = { reason: reason ?? '' }
  return [
    ...toPerson(after.owner, 'supplier_blocked', values),
    { to: { role: 'aimsManager' }, code: 'supplier_blocked', values },
  ]
}
