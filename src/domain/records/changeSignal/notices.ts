import type { RecordHappening } from '#domain/notices/happening.ts'
import { type Notice, toPerson } from '#domain/notices/notice.ts'
import type { ChangeSignal } from './fields.ts'

/** Whoever manages the system hears of a change, its owner what was decided and when the day moves. */
export function signalNotices({ verb, after, reason }: RecordHappening<ChangeSignal>): readonly Notice[] {
  if (verb === 'create') return [{ to: { role: 'aimsManager' }, code: 'signal_to_decide' }]
  if (verb === 'decide') return toPerson(after.owner, 'signal_given')
  const values = { day: after.appliesOn ?? '', reason: reason ?? '' }
  return verb === 'redate' ? toPerson(after.owner, 'signal_redated', values) : []
}
