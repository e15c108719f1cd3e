import { Link } from '@tanstack/react-router'
import { finding } from '#domain/records/finding/finding.ts'
import { recordTypes } from '#domain/records/index.ts'
import { reportText } from '#domain/words/auditReportScreen.ts'
import { useSlug } from '#web/api/useApi.tsx'
import { FieldCell } from '#web/fields/FieldCell.tsx'
import { StateMark } from '#web/parts/StateMark.tsx'
import { useWords } from '#web/words/useWords.tsx'
import classes from './Report.module.css'
import type { ReportedFinding } from './shapes.ts'

const { fields } = finding
const told = ['statement', 'evidence', 'response', 'upheldBecause'] as const

/** Every finding with what was found, what shows it, what the audited say, and what it became. */
export function ReportedFindings({ findings }: { readonly findings: readonly ReportedFinding[] }) {
  const { say } = useWords()
  if (findings.length === 0) return <p className={classes.soft}>{say(reportText.noFindings)}</p>
  return findings.map((each) => <One key={each.id} found={each} />)
}

function One({ found }: { readonly found: ReportedFinding }) {
  const { say } = useWords()
  const slug = useSlug()
  const { id, number, title, state, kind, severity, requirement, externalGrade, stance, repeats, became } = found
  return (
    <section className={classes.finding} aria-label={title}>
      <h3>
        <Link to={`/o/${slug}/findings/${number ?? id}`}>{number}</Link> {title}
      </h3>
      <p className={classes.line}>
        <b>
          <FieldCell field={fields.kind} value={kind} /> <FieldCell field={fields.severity} value={severity} />
        </b>
        {externalGrade && <span>{say(reportText.grade, { grade: externalGrade })}</span>}
        <FieldCell field={fields.requirement} value={requirement} />
        <StateMark type="finding" state={state} />
        {repeats && <span>{say(reportText.again, { number: repeats.number ?? '' })}</span>}
      </p>
      <dl className={classes.told}>
        {told.map(
          (name) =>
            found[name] && (
              <div key={name}>
                <dt>
                  {say(fields[name].label)}
                  {name === 'response' && stance && (
                    <>
                      {' ('}
                      <FieldCell field={fields.stance} value={stance} />)
                    </>
                  )}
                </dt>
                <dd>{found[name]}</dd>
              </div>
            ),
        )}
      </dl>
      {became && <Became became={became} />}
    </section>
  )
}

function Became({ became: { id, type, number, state } }: { readonly became: NonNullable<ReportedFinding['became']> }) {
  const { say } = useWords()
  const slug = useSlug()
  const known = recordTypes[type]
  if (!known) return null
  return (
    <p className={classes.line}>
      {say(reportText.became, { type: say(known.label) })}
      <Link to={`/o/${slug}/${known.plural}/${number ?? id}`}>{number ?? say(known.label)}</Link>
      <StateMark type={type} state={state} />
    </p>
  )
}
