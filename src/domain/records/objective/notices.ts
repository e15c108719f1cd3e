import type { RecordHappening } from '#domain/notices/happening.ts'
import { type Notice, toPerson } from '#domain/notices/notice.ts'
import type { Objective } from './fields.ts'

/** Whoever answers for an objective hears that it may begin; that one was missed concerns those who set it. */
export function objectiveNotices({ verb, after, reason }: RecordHappening<Objective>): readonly Notice[] {
  if (verb === 'approve') return toPerson(after.owner, 'objective_approved_to_begin')
  if (verb !== 'miss') return []
  const missed = { code: 'objective_missed', values: { reason: reason ?? '' } } as const
  return [
    { to: { role: 'topManagement' }, ...missed },
    { to: { role: 'aimsManager' }, ...missed },
  ]
}
