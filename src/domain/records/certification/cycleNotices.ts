import type { RecordHappening } from '#domain/notices/happening.ts'
import type { Notice } from '#domain/notices/notice.ts'
import type { NoticeCode } from '#domain/words/noticeWords.ts'
import type { Certification } from './fields.ts'

const said = {
  certify: 'certificate_granted',
  recertify: 'certificate_granted',
  refuse: 'certificate_refused',
  suspend: 'certificate_suspended',
  restore: 'certificate_restored',
  withdraw: 'certificate_gone',
  expire: 'certificate_gone',
} as const satisfies Readonly<Record<string, NoticeCode>>

/** Who hears what becomes of a certificate: top management, the sponsor, whoever manages system and certification. */
export function cycleNotices({ verb, after, reason }: RecordHappening<Certification>): readonly Notice[] {
  if (!Object.hasOwn(said, verb)) return []
  const code = said[verb as keyof typeof said]
  const values = { reason: reason ?? '', day: after.certificateExpiresOn ?? '' }
  return [
    ...(after.sponsor === null ? [] : [{ to: { person: after.sponsor }, code, values }]),
    ...(['topManagement', 'aimsManager', 'certificationManager'] as const).map((role) => ({
      to: { role },
      code,
      values,
    })),
    { to: { watchers: true }, code, values },
  ]
}
