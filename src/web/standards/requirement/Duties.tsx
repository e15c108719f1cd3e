import { dutyStatusNames, euAiActSource, highRiskDates } from '#domain/standards/euAiAct/dates.ts'
import { dutiesUnder } from '#domain/standards/euAiAct/duties.ts'
import { requirementText, standardsText } from '#domain/words/standardsScreen.ts'
import tables from '#web/parts/Table.module.css'
import { Part } from '#web/record/Part.tsx'
import { useWords } from '#web/words/useWords.tsx'
import classes from '../Standards.module.css'

/** Since when an article applies: as first adopted and as the law stands now. */
export function Duties({ article }: { readonly article: string }) {
  const { say, formats } = useWords()
  const duties = dutiesUnder(article)
  const isHighRisk = duties.some(({ currentDate }) => currentDate === highRiskDates.annexIII.currentDate)
  return (
    <Part title={say(requirementText.duties)}>
      <table className={tables.table}>
        <thead>
          <tr>
            <th>{say(requirementText.duty)}</th>
            <th>{say(requirementText.first)}</th>
            <th>{say(requirementText.now)}</th>
            <th>{say(requirementText.change)}</th>
          </tr>
        </thead>
        <tbody>
          {duties.map(({ title, originalDate, currentDate, status }) => (
            <tr key={`${title.en} ${currentDate}`}>
              <td>{say(title)}</td>
              <td className={tables.once}>{formats.day(originalDate)}</td>
              <td className={tables.once}>{formats.day(currentDate)}</td>
              <td className={tables.soft}>{say(dutyStatusNames[status])}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className={classes.soft}>
        {isHighRisk && say(requirementText.annexI, { day: formats.day(highRiskDates.annexI.currentDate) })}{' '}
        {say(requirementText.source, {
          source: euAiActSource.source,
          day: formats.day(euAiActSource.verifiedOn),
        })}{' '}
        {say(standardsText.noPresumption)}
      </p>
    </Part>
  )
}
