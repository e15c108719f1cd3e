import type { RecordHappening } from '#domain/notices/happening.ts'
import { type Notice, toPerson } from '#domain/notices/notice.ts'
import type { Finding } from './fields.ts'

type Tell = (finding: Finding, reason: string) => readonly Notice[]

/** Finding and answer go back and forth between the audited and whoever issued it. */
const told: Readonly<Record<string, Tell>> = {
  issue: ({ auditee, respondBy }) => toPerson(auditee, 'finding_to_answer', { day: respondBy ?? '' }),
  respond: ({ issuedBy }) => toPerson(issuedBy, 'finding_answered'),
  returnResponse: ({ auditee }, reason) => toPerson(auditee, 'finding_returned', { reason }),
  accept: ({ auditee }) => toPerson(auditee, 'finding_accepted'),
  withdraw: ({ auditee, issuedAt }, reason) =>
    issuedAt === null ? [] : toPerson(auditee, 'finding_withdrawn', { reason }),
}

export function findingNotices({ verb, after, reason }: RecordHappening<Finding>): readonly Notice[] {
  return Object.hasOwn(told, verb) ? (told[verb]?.(after, reason ?? '') ?? []) : []
}
