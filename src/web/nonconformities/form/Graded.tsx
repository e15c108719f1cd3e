import { limitsOf } from '#domain/records/nonconformity/limits.ts'
import {
  cbSeverity,
  gravest,
  type Severity,
  type SeverityAnswers,
  severities,
  severityFrom,
} from '#domain/records/nonconformity/severity.ts'
import { nonconformityStepText as text } from '#domain/words/nonconformitySteps.ts'
import type { Values } from '#web/next/steps.ts'
import { useWords } from '#web/words/useWords.tsx'
import known from '../known/Known.module.css'
import { SeverityMark } from '../SeverityMark.tsx'

/** What the four answers make of it while one gives them, and what follows: the clock, the wait, the body's own word. */
export function Graded({ values }: { readonly values: Values }) {
  const { say } = useWords()
  const own = severityFrom(values as unknown as SeverityAnswers)
  const external = (values.externalSeverity as Severity | null) ?? null
  if (!own) return null
  const severity = gravest(own, external)
  const { controlHours, waitDays } = limitsOf(severity)
  return (
    <div className={known.known} role="status">
      <SeverityMark severity={severity} />
      <p>{say(text.controlBy, { severity: say(severities[severity]), hours: controlHours, days: waitDays })}</p>
      {severity !== own && external && <p>{say(text.asExternal, { severity: say(severities[external]) })}</p>}
      <p className={known.soft}>{say(text.forBody, { severity: say(severities[cbSeverity(severity)]) })}</p>
    </div>
  )
}
