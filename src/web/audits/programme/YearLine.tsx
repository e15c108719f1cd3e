import type { ProgrammeAudit } from '#domain/records/auditProgramme/programmeAnswers.ts'
import { requirementOptions } from '#domain/standards/standards.ts'
import { yearText } from '#domain/words/auditProgrammeScreen.ts'
import { chapterNames, criteriaText } from '#domain/words/auditScreen.ts'
import { useWords } from '#web/words/useWords.tsx'
import classes from './YearView.module.css'
import { auditsIn, type YearRow } from './yearRows.ts'

interface Shown {
  readonly row: YearRow
  readonly months: readonly string[]
  readonly audits: readonly ProgrammeAudit[]
}

/** One chapter or requirement through the year: a full dot where it was audited, a ring where it will be. */
export function YearLine({ row, months, audits }: Shown) {
  const { say } = useWords()
  const { chapter, requirement, covered, planned, all } = row
  const lack = all === 1 ? say(yearText.notPlanned) : say(yearText.unplanned, { count: all - planned })
  const option = requirement ? requirementOptions[requirement] : undefined
  const name = option ? say(option) : say(chapterNames[chapter.kind], { ref: chapter.ref })
  return (
    <tr data-leaf={requirement !== null || undefined}>
      <th scope="row" className={classes.name}>
        {name}
        <span className={classes.narrowSum}>
          {say(criteriaText.of, { count: covered, all })}
          {planned < all && ` · ${lack}`}
        </span>
      </th>
      {months.map((month) => (
        <td key={month}>
          {auditsIn(audits, month).map(({ id, number }) => {
            const mark = row.marks.get(id)
            return (
              mark && (
                <i
                  key={id}
                  className={classes[mark]}
                  role="img"
                  aria-label={say(mark === 'done' ? yearText.doneBy : yearText.plannedBy, { audit: number ?? '' })}
                />
              )
            )
          })}
        </td>
      ))}
      <td className={classes.sum} data-lacks={planned < all || undefined}>
        {say(criteriaText.of, { count: covered, all })}
        {planned < all && <span className={classes.lack}>{lack}</span>}
      </td>
    </tr>
  )
}
