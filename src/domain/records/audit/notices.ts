import type { RecordHappening } from '#domain/notices/happening.ts'
import { type Notice, type NoticeValues, toPerson } from '#domain/notices/notice.ts'
import type { NoticeCode } from '#domain/words/noticeWords.ts'
import type { Audit } from './fields.ts'

type Happening = RecordHappening<Audit>

/** The audited and the team hear when an audit is announced, moved or called off; the managers concerned get the report. */
export function auditNotices({ verb, after, reason }: Happening): readonly Notice[] {
  const day = after.startsOn ?? ''
  const isKnown = after.announcedAt !== null
  if (verb === 'announce') return concerned(after, 'audit_announced', { day })
  if (verb === 'reschedule' || verb === 'defer')
    return isKnown ? concerned(after, 'audit_moved', { day, reason: reason ?? '' }) : []
  if (verb === 'cancel') return isKnown ? concerned(after, 'cancelled', { reason: reason ?? '' }) : []
  if (verb === 'issue') return after.distribution.flatMap(({ person }) => toPerson(person, 'audit_reported'))
  return []
}

function concerned({ auditees, team }: Audit, code: NoticeCode, values: NoticeValues): readonly Notice[] {
  const people = new Set([...auditees, ...team].flatMap(({ person }) => person ?? []))
  return [...people].flatMap((person) => toPerson(person, code, values))
}
