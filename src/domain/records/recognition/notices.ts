import type { RecordHappening } from '#domain/notices/happening.ts'
import { type Notice, toPerson } from '#domain/notices/notice.ts'
import type { Recognition } from './fields.ts'

/** The thanked person is asked; whoever proposed it hears that it was given. A "rather not" is told to nobody. */
export function recognitionNotices({ verb, after }: RecordHappening<Recognition>): readonly Notice[] {
  if (verb === 'create') return toPerson(after.person, 'recognition_proposed')
  if (verb === 'consent') return toPerson(after.createdBy, 'recognition_given')
  return []
}
