import type { Day } from '#domain/time/days.ts'
import { seriousClock } from '../incident/seriousClock.ts'
import type { Nonconformity } from './fields.ts'
import type { NonconformityFacts } from './people.ts'
import { isYes } from './severity.ts'

/** The day by which an authority is to be told: a high-risk system and serious harm start 15, 10 or 2 days (C-179). */
export function reportClock({ record, answers, now, settings }: NonconformityFacts): Partial<Nonconformity> {
  const clock = seriousClock({
    isHighRisk: answers.linkedSystem?.isHighRisk ?? false,
    harms: isYes(record.harm) ? record.harms : [],
    awareAt: record.harmKnownAt ?? now,
    timeZone: settings.timeZone,
  })
  return { reportDue: clock?.by ?? null }
}

/** Its day is still to be met: not told yet, and nobody said with a reason that it need not be. */
export function authorityDay({
  reportDue,
  reportedToAuthorityOn,
  dutyToReport,
}: Pick<Nonconformity, 'reportDue' | 'reportedToAuthorityOn' | 'dutyToReport'>): Day | null {
  const needNot = dutyToReport?.answer === 'no' && Boolean(dutyToReport.why?.trim())
  return reportedToAuthorityOn !== null || needNot ? null : reportDue
}
