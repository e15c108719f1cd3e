import type { RecordHappening } from '#domain/notices/happening.ts'
import { type Notice, toPerson } from '#domain/notices/notice.ts'
import { roleNames } from '#domain/people/roles.ts'
import type { PulseSurvey } from './fields.ts'

/** Whoever is asked hears of it once, and everyone asked hears that there is a result. Nobody is reminded: nobody knows who answered. */
export function pulseSurveyNotices({ verb, after }: RecordHappening<PulseSurvey>): readonly Notice[] {
  const code = verb === 'open' ? 'survey_open' : verb === 'close' ? 'survey_closed' : null
  if (code === null) return []
  const values = { day: after.closesOn ?? '' }
  if (after.asked.length === 0) return roleNames.map((role) => ({ to: { role }, code, values }))
  return after.asked.flatMap(({ person }) => toPerson(person, code, values))
}
