import { methodText } from '#domain/words/auditProgrammeScreen.ts'
import form from '#web/metrics/MetricForm.module.css'
import { useWords } from '#web/words/useWords.tsx'

const rules = ['independent', 'competent', 'byRisk', 'byEvidence', 'fairly'] as const

/** What an audit here holds to, folded until somebody asks. */
export function MethodNote() {
  const { say } = useWords()
  return (
    <details className={form.more}>
      <summary>{say(methodText.title)}</summary>
      <p>{say(methodText.lead)}</p>
      <ul>
        {rules.map((rule) => (
          <li key={rule}>{say(methodText[rule])}</li>
        ))}
      </ul>
    </details>
  )
}
