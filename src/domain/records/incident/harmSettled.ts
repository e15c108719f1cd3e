import type { Incident, IncidentFacts } from './fields.ts'
import { seriousClock } from './seriousClock.ts'

type Clock = Pick<Incident, 'reportBy' | 'reportBecause'>

/** The day by which the authority is to be told, from the harm as it is now judged and the system as it now is (C-179). */
export function clockSettled({ record, before, answers, settings }: IncidentFacts): Clock {
  const clock = seriousClock({
    isHighRisk: answers.linkedSystem?.isHighRisk ?? false,
    harms: record.harm?.answer === 'yes' ? record.harms : [],
    awareAt: record.awareAt ?? before.createdAt,
    timeZone: settings.timeZone,
  })
  return { reportBy: clock?.by ?? null, reportBecause: clock?.harm ?? null }
}
