import { incidentText } from '#domain/words/incidentScreen.ts'
import metrics from '#web/metrics/MetricTable.module.css'
import { useWords } from '#web/words/useWords.tsx'
import { lasted } from './lasted.ts'

interface Shown {
  readonly occurredAt: string | null
  readonly resolvedAt: string | null
}

/** How long it took until it was resolved; nothing where either moment is not known. */
export function Resolved({ occurredAt, resolvedAt }: Shown) {
  const { say, formats } = useWords()
  if (occurredAt === null || resolvedAt === null) return null
  const { unit, count } = lasted(occurredAt, resolvedAt)
  const time = say(incidentText[unit], { count: formats.number(count) })
  return <span className={metrics.number}>{say(incidentText.resolvedAfter, { time })}</span>
}
