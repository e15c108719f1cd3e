import type { RecordHappening } from '#domain/notices/happening.ts'
import { type Notice, toPerson } from '#domain/notices/notice.ts'
import type { DocumentVersion } from './fields.ts'

type Tell = (happening: RecordHappening<DocumentVersion>) => readonly Notice[]

/** Drafts go to whoever reviews them, and come back to their author. */
const told: Readonly<Record<string, Tell>> = {
  submit: () => [{ to: { role: 'documentOwner' }, code: 'version_to_approve' }],
  review: ({ after }) => toPerson(after.submittedBy, 'version_reviewed'),
  returnDraft: ({ before, reason }) =>
    toPerson(before?.submittedBy ?? null, 'version_returned', { reason: reason ?? '' }),
  approve: ({ after }) => toPerson(after.submittedBy, 'version_approved'),
}

export function versionNotices(happening: RecordHappening<DocumentVersion>): readonly Notice[] {
  return told[happening.verb]?.(happening) ?? []
}
