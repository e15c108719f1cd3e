import type { RecordHappening } from '#domain/notices/happening.ts'
import { type Notice, toPerson } from '#domain/notices/notice.ts'
import type { ScopeStatement } from './fields.ts'

/** Whoever wrote the scope hears that it is approved. */
export function scopeNotices({ verb, after }: RecordHappening<ScopeStatement>): readonly Notice[] {
  return verb === 'approve' ? toPerson(after.owner, 'scope_approved') : []
}
