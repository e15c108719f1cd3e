import type { Day } from '#domain/time/days.ts'
import { dutyWords } from '#domain/words/dutyWords.ts'
import { filled, type Language } from '#domain/words/language.ts'

interface Limits {
  readonly low: number | null
  readonly high: number | null
}

/** Whether a reading lies outside the limits of the monitoring plan; on a limit it is inside, and a missing one is no drift. */
export function isDrift(value: number | null, { low, high }: Limits): boolean {
  if (value === null) return false
  return (low !== null && value < low) || (high !== null && value > high)
}

interface Drift extends Limits {
  readonly systemName: string
  readonly metricName: string
  readonly system: string
  readonly periodStart: Day
  readonly value: number
}

/** What the incident says that a reading outside the limits becomes (C-323). */
export function driftIncident(drift: Drift, language: Language) {
  const { low, high, systemName, metricName, periodStart, value } = drift
  const limits = filled(limitWords({ low, high })[language], { low: low ?? '', high: high ?? '' })
  const values = { system: systemName, metric: metricName, day: periodStart, value, limits }
  return {
    title: filled(dutyWords.drift[language], values).slice(0, LONGEST_TITLE),
    description: filled(dutyWords.driftSaid[language], values),
    kind: 'incident',
    aiSystem: drift.system,
  }
}

function limitWords({ low, high }: Limits) {
  if (low !== null && high !== null) return dutyWords.between
  return low === null ? dutyWords.atMost : dutyWords.atLeast
}

const LONGEST_TITLE = 300
