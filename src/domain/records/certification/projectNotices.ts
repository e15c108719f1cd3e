import { isQuiet, lastActive, quietFrom } from '#domain/certification/sponsorship.ts'
import type { RecordHappening } from '#domain/notices/happening.ts'
import { aboutDay } from '#domain/notices/ladder.ts'
import { type ClockNotice, type Notice, toPerson } from '#domain/notices/notice.ts'
import type { Day } from '#domain/time/days.ts'
import type { Certification } from './fields.ts'
import { isProject } from './states.ts'

/** Who hears what of a project: the sponsor what to sign, the project manager what is theirs and what was signed. */
export function projectNotices({ verb, after }: RecordHappening<Certification>): readonly Notice[] {
  const { sponsor, projectManager } = after
  if (verb === 'decide')
    return [...toPerson(sponsor, 'commitment_to_sign'), ...toPerson(projectManager, 'project_given')]
  if (verb === 'handSponsorship') return toPerson(sponsor, 'commitment_to_sign')
  return verb === 'sign' ? toPerson(projectManager, 'commitment_signed') : []
}

/** After 30 quiet days the sponsor and the project manager hear of it, once a silence (C-288). */
export function projectClock(record: Certification & { readonly state: string }, today: Day): readonly ClockNotice[] {
  const { sponsor, projectManager } = record
  const from = quietFrom(record)
  if (!isProject(record.state) || from === null || !isQuiet(record, today)) return []
  const values = { day: lastActive(record) ?? from }
  return aboutDay(from, [
    ...toPerson(sponsor, 'sponsor_quiet', values),
    ...toPerson(projectManager, 'sponsor_quiet', values),
  ])
}
