import type { RecordHappening } from '#domain/notices/happening.ts'
import { type Notice, toPerson } from '#domain/notices/notice.ts'
import type { Training } from './fields.ts'

type Tell = (happening: RecordHappening<Training>) => readonly Notice[]

/** Whoever is to learn hears of it, and whoever looks whether it worked. */
const told: Readonly<Record<string, Tell>> = {
  create: ({ after }) => toPerson(after.person, 'training_assigned', { day: after.dueOn ?? '' }),
  repeat: ({ after }) => toPerson(after.person, 'training_assigned', { day: after.dueOn ?? '' }),
  redate: ({ after }) => toPerson(after.person, 'training_assigned', { day: after.dueOn ?? '' }),
  complete: () => [{ to: { role: 'documentOwner' }, code: 'training_to_check' }],
}

export function trainingNotices(happening: RecordHappening<Training>): readonly Notice[] {
  return told[happening.verb]?.(happening) ?? []
}
