import { Link } from '@tanstack/react-router'
import type { FindingStanding } from '#domain/certification/stages/standings.ts'
import type { StageFinding } from '#domain/records/certification/stageAnswers.ts'
import { findingFields } from '#domain/records/finding/fields.ts'
import { recordTypes } from '#domain/records/index.ts'
import { severities } from '#domain/records/nonconformity/severity.ts'
import { pluralOf } from '#domain/records/plural.ts'
import { daysBetween } from '#domain/time/days.ts'
import { stageText } from '#domain/words/stageScreen.ts'
import { useSlug } from '#web/api/useApi.tsx'
import { StateMark } from '#web/parts/StateMark.tsx'
import { Part } from '#web/record/Part.tsx'
import { useWords } from '#web/words/useWords.tsx'
import classes from './Stages.module.css'
import type { Stages } from './useStages.ts'

/** What the body found: nonconformities with their clocks first, then the rest, each with what it became in our registers. */
export function FoundPart({ stages: { nonconformities, others, today } }: { readonly stages: Stages }) {
  const { say } = useWords()
  return (
    <Part title={say(stageText.findings)}>
      <ul className={classes.found}>
        {nonconformities.map((one) => (
          <Found key={one.finding.id} finding={one.finding}>
            <Clock one={one} today={today} />
          </Found>
        ))}
        {others.map((finding) => (
          <Found key={finding.id} finding={finding} />
        ))}
      </ul>
    </Part>
  )
}

interface FoundShown {
  readonly finding: StageFinding
  readonly children?: React.ReactNode
}

function Found({ finding, children }: FoundShown) {
  const { say } = useWords()
  const slug = useSlug()
  const { id, number, title, kind, severity, became, isDisputed } = finding
  const kinds = findingFields.kind.options
  const word = severity ? severities[severity] : kind && kinds[kind as keyof typeof kinds]
  return (
    <li data-severity={severity ?? undefined}>
      <span className={classes.kind}>{word && say(word)}</span>
      <span className={classes.what}>
        <Link to={`/o/${slug}/findings/${number ?? id}`}>{title}</Link>
        {isDisputed && <span className={classes.disputed}>{say(stageText.disputed)}</span>}
        {children}
      </span>
      {became && (
        <span className={classes.became}>
          <Link to={`/o/${slug}/${pluralOf(became.type)}/${became.number ?? became.id}`}>
            {became.number ?? say(recordTypes[became.type]?.label ?? stageText.open)}
          </Link>{' '}
          <StateMark type={became.type} state={became.state} />
        </span>
      )}
    </li>
  )
}

/** A major's six months, or what the body said to a minor's plan. */
function Clock({ one, today }: { readonly one: FindingStanding; readonly today: string }) {
  const { say, formats } = useWords()
  const { finding, deadline, stands, repeatsStage2 } = one
  if (repeatsStage2) return <small data-bad>{say(stageText.repeat)}</small>
  if (deadline === null) {
    const on = finding.planAcceptedOn ?? finding.verifiedOn
    return stands === null && on ? (
      <small>{say(stageText.planAccepted, { day: formats.day(on) })}</small>
    ) : (
      <small data-bad>{say(stageText.planAwaited)}</small>
    )
  }
  if (finding.verifiedOn) return <small>{say(stageText.verified, { day: formats.day(finding.verifiedOn) })}</small>
  const left = daysBetween(today, deadline)
  return (
    <small data-bad>
      {say(stageText.notVerified)}, {say(stageText.verifyBy, { day: formats.day(deadline) })},{' '}
      {say(stageText.daysLeft, { days: left })}
    </small>
  )
}
