import type { RecordHappening } from '#domain/notices/happening.ts'
import type { Notice } from '#domain/notices/notice.ts'
import { roleNames } from '#domain/people/roles.ts'
import type { LeadershipAct } from './leadershipAct.ts'

/** Everyone is asked; those who answered, and so watch it, hear what came of it. */
export function leadershipActNotices({ verb }: RecordHappening<LeadershipAct>): readonly Notice[] {
  if (verb === 'ask') return roleNames.map((role) => ({ to: { role }, code: 'leader_asks' }))
  if (verb === 'conclude') return [{ to: { watchers: true }, code: 'leader_answered' }]
  return []
}
