import { figuresFor } from '#domain/charts/figures.ts'
import type { Label } from '#domain/kernel/field.ts'
import { periodEnd } from '#domain/measurement/periods.ts'
import { improvementFields } from '#domain/records/improvement/fields.ts'
import { withoutTriggers } from '#domain/records/improvement/proofChart.ts'
import { addDays } from '#domain/time/days.ts'
import { proofText } from '#domain/words/proofScreen.ts'
import { useWords } from '#web/words/useWords.tsx'
import classes from './ProofPanel.module.css'
import type { Freeze } from './shapes.ts'

/** What was fixed as the work began, under its hash, and what was amended since. */
export function Frozen({ freeze, unit }: { readonly freeze: Freeze; readonly unit: string | null }) {
  const { say, formats } = useWords()
  const moment = formats.moment(freeze.frozenAt)
  const by = freeze.frozenBy?.name
  return (
    <section className={classes.frozen} aria-label={say(proofText.whatIsFixed)}>
      <p>{by ? say(proofText.frozenBy, { moment, name: by }) : say(proofText.frozen, { moment })}</p>
      <p className={classes.hash} title={say(proofText.hash)}>
        {freeze.sha256}
      </p>
      {freeze.isAfterTheFact && <p>{say(proofText.late)}</p>}
      <Amendments freeze={freeze} />
      <details className={classes.drawer}>
        <summary>{say(proofText.whatIsFixed)}</summary>
        <Fixed freeze={freeze} unit={unit} />
        <details className={classes.drawer}>
          <summary>{say(proofText.fixedText)}</summary>
          <pre className={classes.text}>{freeze.text}</pre>
        </details>
      </details>
    </section>
  )
}

function Fixed({ freeze: { proof }, unit }: { readonly freeze: Freeze; readonly unit: string | null }) {
  const { say, formats, language } = useWords()
  const { metric, target, mwc, plannedPostPoints, evaluationDate, guardrails } = proof
  const compared = withoutTriggers(proof)
  const [first, last] = [compared[0], compared.at(-1)]
  const { withUnit } = figuresFor({ language, unit: unit ?? '', kind: metric.kind })
  const figure = (value: number | null) => (value === null ? say(proofText.none) : withUnit(value))
  const window =
    first && last
      ? say(proofText.beforeValue, {
          count: compared.length,
          from: formats.day(first.periodStart),
          to: formats.day(addDays(periodEnd(last.periodStart, metric.cadence), -1)),
        })
      : say(proofText.none)
  const rows: [Label, string][] = [
    [proofText.before, window],
    [proofText.target, figure(target)],
    [proofText.worthwhile, figure(mwc)],
    [proofText.after, String(plannedPostPoints)],
    [proofText.evaluation, formats.day(evaluationDate)],
    [proofText.guardrails, guardrails.map((each) => each.metric.name).join(', ') || say(proofText.none)],
  ]
  return (
    <dl className={classes.card}>
      {rows.map(([label, value]) => (
        <div key={label.en} className={classes.line}>
          <dt>{say(label)}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}

function Amendments({ freeze: { amendments } }: { readonly freeze: Freeze }) {
  const { say, formats } = useWords()
  if (amendments.length === 0) return null
  const label = (name: string) =>
    say((improvementFields as Readonly<Record<string, { label: Label }>>)[name]?.label ?? { en: name, de: name })
  return (
    <div>
      <h4 className={classes.soft}>{say(proofText.amendments)}</h4>
      <ul className={classes.notes}>
        {amendments.map(({ id, before, after, reason, amendedAt, amendedBy }) => (
          <li key={id}>
            {say(proofText.amendment, { moment: formats.moment(amendedAt), name: amendedBy?.name ?? '', reason })}
            {'. '}
            {Object.keys(after)
              .map((name) =>
                say(proofText.wasBefore, { field: label(name), before: told(before[name]), after: told(after[name]) }),
              )
              .join('; ')}
          </li>
        ))}
      </ul>
    </div>
  )
  function told(value: unknown): string {
    if (value === null || value === undefined) return say(proofText.none)
    if (typeof value === 'number') return formats.number(value)
    if (Array.isArray(value)) return String(value.length)
    return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) ? formats.day(value) : String(value)
  }
}
