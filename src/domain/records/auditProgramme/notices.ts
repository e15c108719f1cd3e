import type { RecordHappening } from '#domain/notices/happening.ts'
import { type Notice, toPerson } from '#domain/notices/notice.ts'
import type { AuditProgramme } from './fields.ts'

/** Whoever runs the programme hears that it is approved. */
export function programmeNotices({ verb, after }: RecordHappening<AuditProgramme>): readonly Notice[] {
  return verb === 'approve' ? toPerson(after.owner, 'programme_approved') : []
}
