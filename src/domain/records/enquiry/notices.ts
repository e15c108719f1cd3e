import type { RecordHappening } from '#domain/notices/happening.ts'
import { type Notice, toPerson } from '#domain/notices/notice.ts'
import type { Enquiry } from './fields.ts'

/** Who hears of an enquiry: those who take it in that it came, its owner that it is theirs. */
export function enquiryNotices({ verb, before, after }: RecordHappening<Enquiry>): readonly Notice[] {
  if (verb === 'handOut' && after.owner !== before?.owner) return toPerson(after.owner, 'enquiry_given')
  if (verb !== 'create') return []
  return (['aimsManager', 'certificationManager'] as const).map((role) => ({ to: { role }, code: 'enquiry_came' }))
}
