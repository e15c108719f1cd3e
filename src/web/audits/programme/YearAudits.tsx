import { Link } from '@tanstack/react-router'
import { audit as auditType } from '#domain/records/audit/audit.ts'
import type { AuditState } from '#domain/records/audit/states.ts'
import type { ProgrammeAudit } from '#domain/records/auditProgramme/programmeAnswers.ts'
import { yearText } from '#domain/words/auditProgrammeScreen.ts'
import { useSlug } from '#web/api/useApi.tsx'
import { useWords } from '#web/words/useWords.tsx'
import classes from './YearView.module.css'
import { auditsIn } from './yearRows.ts'

interface Shown {
  readonly months: readonly string[]
  readonly audits: readonly ProgrammeAudit[]
}

/** The first line of the year: its audits, each in the month it starts. */
export function YearAudits({ months, audits }: Shown) {
  const { say } = useWords()
  return (
    <tr className={classes.audits}>
      <th scope="row" className={classes.name}>
        {say(auditType.pluralLabel)}
      </th>
      {months.map((month) => (
        <td key={month}>
          {auditsIn(audits, month).map((audit) => (
            <AuditLink key={audit.id} audit={audit} />
          ))}
        </td>
      ))}
      <td className={classes.sum}>{audits.length}</td>
    </tr>
  )
}

/** An audit by the last part of its number; its name and state for whoever asks. */
export function AuditLink({ audit: { id, number, title, state } }: { readonly audit: ProgrammeAudit }) {
  const { say } = useWords()
  const slug = useSlug()
  const label = auditType.states[state as AuditState]?.label
  const name = [number, title, label && say(label)].filter(Boolean).join(', ')
  return (
    <Link
      to={`/o/${slug}/audits/${number ?? id}`}
      className={classes.audit}
      data-off={state === 'cancelled' || undefined}
      title={name}
      aria-label={name}
    >
      {number?.split('-').at(-1) ?? say(yearText.unnumbered)}
    </Link>
  )
}
