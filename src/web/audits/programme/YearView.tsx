import { Switch } from '@mantine/core'
import { useState } from 'react'
import type { Covered } from '#domain/audits/coverage.ts'
import type { ProgrammeAudit } from '#domain/records/auditProgramme/programmeAnswers.ts'
import type { Day } from '#domain/time/days.ts'
import { yearText } from '#domain/words/auditProgrammeScreen.ts'
import { useWords } from '#web/words/useWords.tsx'
import { monthsOf } from './months.ts'
import { AuditLink, YearAudits } from './YearAudits.tsx'
import { YearLine } from './YearLine.tsx'
import classes from './YearView.module.css'
import { yearRows } from './yearRows.ts'

export interface Year {
  readonly from: Day
  readonly until: Day
  readonly today: Day
  readonly audits: readonly ProgrammeAudit[]
  readonly coverage: readonly Covered[]
}

/** The period month by month: when which audit is, and what of the standard it looks at. */
export function YearView({ year }: { readonly year: Year }) {
  const { say, formats } = useWords()
  const [isWhole, setWhole] = useState(false)
  const months = monthsOf(year.from, year.until)
  const elsewhere = year.audits.filter(({ startsOn }) => !startsOn || !months.includes(startsOn.slice(0, 7)))
  const thisMonth = year.today.slice(0, 7)
  return (
    <div>
      <div className={classes.bar}>
        <p className={classes.legend}>
          <i className={classes.done} aria-hidden /> {say(yearText.done)}
          <i className={classes.planned} aria-hidden /> {say(yearText.planned)}
        </p>
        <Switch
          size="xs"
          label={say(yearText.whole)}
          checked={isWhole}
          onChange={({ currentTarget }) => setWhole(currentTarget.checked)}
        />
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways is reached by keyboard */}
      <section className={classes.scroller} tabIndex={0} aria-label={say(yearText.title)}>
        <table className={classes.year}>
          <caption className={classes.caption}>{say(yearText.title)}</caption>
          <thead>
            <tr>
              <td className={classes.name} />
              {months.map((month) => (
                <th key={month} scope="col" data-now={month === thisMonth || undefined}>
                  {formats.month(month)}
                </th>
              ))}
              <th scope="col" className={classes.sum}>
                {say(yearText.covered)}
              </th>
            </tr>
          </thead>
          <tbody>
            <YearAudits months={months} audits={year.audits} />
            {yearRows(year.coverage, isWhole).map((row) => (
              <YearLine key={row.key} row={row} months={months} audits={year.audits} />
            ))}
          </tbody>
        </table>
      </section>
      {elsewhere.length > 0 && (
        <p className={classes.elsewhere}>
          {say(yearText.elsewhere)}
          {elsewhere.map((audit) => (
            <AuditLink key={audit.id} audit={audit} />
          ))}
        </p>
      )}
    </div>
  )
}
