import type { RecordHappening } from '#domain/notices/happening.ts'
import { type Notice, toPerson } from '#domain/notices/notice.ts'
import type { Delegation } from './delegation.ts'

/** Whoever may decide now, or no longer, hears of it. */
export function delegationNotices({ verb, after, reason }: RecordHappening<Delegation>): readonly Notice[] {
  if (verb === 'grant')
    return toPerson(after.person, 'delegation_granted', { day: after.endsOn ?? '', limit: after.costLimit ?? 0 })
  if (verb === 'revoke') return toPerson(after.person, 'delegation_revoked', { reason: reason ?? '' })
  return []
}
