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
