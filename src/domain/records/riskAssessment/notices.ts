import type { RecordHappening } from '#domain/notices/happening.ts'
import type { Notice } from '#domain/notices/notice.ts'
import type { RiskAssessment } from './fields.ts'

/** Management hears that an assessment awaits its approval. */
export function assessmentNotices({ verb }: RecordHappening<RiskAssessment>): readonly Notice[] {
  return verb === 'complete' ? [{ to: { role: 'aimsManager' }, code: 'assessment_waits' }] : []
}
