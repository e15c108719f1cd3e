import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react'
import type { Incident } from '#domain/records/incident/fields.ts'
import { harmOptions } from '#domain/records/incident/seriousClock.ts'
import { incidentText } from '#domain/words/incidentScreen.ts'
import { useWords } from '#web/words/useWords.tsx'
import classes from './AuthorityClock.module.css'

interface Shown {
  readonly fields: Pick<
    Incident,
    'reportBy' | 'reportBecause' | 'authorityReport' | 'authorityReportedOn' | 'authorityReference'
  >
  readonly today: string
}

/** Until when the authority is to be told, and whether it was; nothing where no such clock runs. */
export function AuthorityClock({ fields, today }: Shown) {
  const { say, formats } = useWords()
  const { reportBy, reportBecause, authorityReport: told, authorityReportedOn, authorityReference } = fields
  if (reportBy === null || reportBecause === null) return null
  if (told) {
    const words =
      told.answer === 'yes'
        ? say(incidentText.clockTold, {
            day: authorityReportedOn ? formats.day(authorityReportedOn) : '',
            reference: authorityReference ?? '',
          })
        : say(incidentText.clockNotTold, { why: told.why ?? '' })
    return (
      <p className={classes.clock}>
        <IconCircleCheck size={16} aria-hidden />
        {words}
      </p>
    )
  }
  const isLate = reportBy < today
  return (
    <p className={classes.clock} data-late={isLate || undefined} data-running>
      <IconAlertTriangle size={16} aria-hidden />
      <span>
        {say(incidentText.clock, { day: formats.day(reportBy), harm: say(harmOptions[reportBecause]) })}{' '}
        {isLate && <b>{say(incidentText.clockOver)}</b>}
      </span>
    </p>
  )
}
