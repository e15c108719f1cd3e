import type { RecordHappening } from '#domain/notices/happening.ts'
import { type Notice, toPerson } from '#domain/notices/notice.ts'
import type { ImpactAssessment } from './fields.ts'

/** Data protection hears what awaits its review, the author that it no longer counts. */
export function impactNotices({ verb, after, reason }: RecordHappening<ImpactAssessment>): readonly Notice[] {
  if (verb === 'consult') return [{ to: { role: 'dataProtection' }, code: 'impact_waits' }]
  return verb === 'askForReview' ? toPerson(after.owner, 'impact_due', { reason: reason ?? '' }) : []
}
