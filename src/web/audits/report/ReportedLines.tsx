import { lineResults } from '#domain/audits/line.ts'
import { aboutOf, refOf } from '#domain/audits/lineWords.ts'
import { reportText } from '#domain/words/auditReportScreen.ts'
import { resultText, walkText } from '#domain/words/auditWalkScreen.ts'
import table from '#web/parts/Table.module.css'
import { useWords } from '#web/words/useWords.tsx'
import classes from './Report.module.css'
import type { AuditReport } from './shapes.ts'

/** The whole checklist with its answers, and how many of each. */
export function ReportedLines({ lines, counts }: Pick<AuditReport, 'lines' | 'counts'>) {
  const { say } = useWords()
  if (lines.length === 0) return <p className={classes.soft}>{say(reportText.noLines)}</p>
  return (
    <>
      <p className={classes.line}>
        {lineResults.map((result) => (
          <span key={result}>
            {say(resultText[result])} <b>{counts[result]}</b>
          </span>
        ))}
        {counts.open > 0 && (
          <span>
            {say(walkText.openLine)} <b>{counts.open}</b>
          </span>
        )}
      </p>
      <table className={`${table.table} ${classes.lines}`}>
        <thead>
          <tr>
            <th scope="col">{say(reportText.line)}</th>
            <th scope="col">{say(reportText.result)}</th>
            <th scope="col">{say(walkText.seen)}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={line.id}>
              <td>
                {refOf(line)} {say(aboutOf(line))}
              </td>
              <td>
                {say(line.result ? resultText[line.result] : walkText.openLine)} {line.finding?.number}
              </td>
              <td className={classes.seen}>{line.result === 'notAudited' ? line.why : line.evidence}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}
