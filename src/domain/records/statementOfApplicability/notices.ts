import type { RecordHappening } from '#domain/notices/happening.ts'
import { type Notice, toPerson } from '#domain/notices/notice.ts'
import type { StatementOfApplicability } from './fields.ts'

/** Top management hears that there is something to approve, whoever answers for it what became of it. */
export function statementNotices(happening: RecordHappening<StatementOfApplicability>): readonly Notice[] {
  const { verb, after, reason } = happening
  if (verb === 'review') return [{ to: { role: 'topManagement' }, code: 'statement_to_approve' }]
  if (verb === 'approve') return toPerson(after.owner, 'statement_approved')
  return verb === 'returnStatement' ? toPerson(after.owner, 'statement_returned', { reason: reason ?? '' }) : []
}
