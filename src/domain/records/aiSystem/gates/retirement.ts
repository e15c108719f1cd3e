import { type Refusal, refuse, unmet } from '#domain/kernel/refusal.ts'
import { addMonths } from '#domain/time/months.ts'
import { needed, type SystemFacts } from './facts.ts'

/** Logs of high-risk systems stay at least this long (EU AI Act, Art. 19 and 26). */
const LOGS_MONTHS = 6

/** G7: whoever relies on it knows, data and model have a place, logs are kept, something was learned (C-324). */
export function asksOfRetirement({ record, today }: SystemFacts): Refusal[] {
  const least = addMonths(today, LOGS_MONTHS)
  const tooShort = record.highRisk && record.logsKeptUntil !== null && record.logsKeptUntil < least
  return [
    ...needed(record, 'dependantsInformed', 'dataDisposition', 'modelDisposition', 'logsKeptUntil', 'retirementLesson'),
    ...unmet(tooShort && refuse('logs_too_short', { field: 'logsKeptUntil', values: { day: least } })),
  ]
}
