import type { RecordHappening } from '#domain/notices/happening.ts'
import { type Notice, toPerson } from '#domain/notices/notice.ts'
import type { Task } from './fields.ts'

const told: Readonly<Record<string, (happening: RecordHappening<Task>) => readonly Notice[]>> = {
  create: ({ after }) => toPerson(after.owner, 'task_given'),
  reassign: ({ after }) => toPerson(after.owner, 'task_given'),
  redate: ({ after, reason }) => toPerson(after.owner, 'redated', { day: after.dueOn ?? '', reason: reason ?? '' }),
  complete: ({ after }) => [...toPerson(after.createdBy, 'task_done'), { to: { watchers: true }, code: 'task_done' }],
  cancel: ({ after, reason }) => toPerson(after.owner, 'cancelled', { reason: reason ?? '' }),
}

/** Who hears what of a task: its owner what they are to do, whoever gave it that it is done. */
export function taskNotices(happening: RecordHappening<Task>): readonly Notice[] {
  return told[happening.verb]?.(happening) ?? []
}
