import type { RecordHappening } from '#domain/notices/happening.ts'
import { type Notice, toPerson } from '#domain/notices/notice.ts'
import type { AiSystem } from './fields.ts'

const codes = { suspend: 'system_suspended', resume: 'system_resumed' } as const

/** That a system was stopped or runs again concerns its owner, those who oversee it, and those who answer for the management system. */
export function aiSystemNotices({ verb, after, reason }: RecordHappening<AiSystem>): readonly Notice[] {
  if (verb !== 'suspend' && verb !== 'resume') return []
  const code = codes[verb]
  const values = { reason: reason ?? '' }
  return [
    ...toPerson(after.owner, code, values),
    ...after.oversight.flatMap(({ person }) => toPerson(person, code, values)),
    { to: { watchers: true }, code, values },
    { to: { role: 'aimsManager' }, code, values },
    { to: { role: 'topManagement' }, code, values },
  ]
}
