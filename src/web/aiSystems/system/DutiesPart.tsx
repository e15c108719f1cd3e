import { dutyStatusNames, euAiActSource } from '#domain/standards/euAiAct/dates.ts'
import { dutiesOf } from '#domain/standards/euAiAct/duties.ts'
import { systemPageText as text } from '#domain/words/systemPageScreen.ts'
import table from '#web/parts/Table.module.css'
import { Part } from '#web/record/Part.tsx'
import { useWords } from '#web/words/useWords.tsx'
import classes from './DutiesPart.module.css'
import type { ReadSystem } from './read.ts'

/** What the law asks of us for this system, by its class and our role, with the day it applies from and the day it first was to (C-013). */
export function DutiesPart({ record }: { readonly record: ReadSystem }) {
  const { say, formats } = useWords()
  const { tier, role, annex } = record.fields
  const duties = dutiesOf({ tier, roles: role, annex })
  if (record.state === 'retired') return null
  return (
    <Part title={say(text.duties)}>
      {tier === null || role.length === 0 ? (
        <p className={classes.soft}>{say(text.dutiesUnknown)}</p>
      ) : (
        <p className={classes.soft}>
          {say(duties.length === 0 ? text.dutiesNone : text.dutiesNote)} {euAiActSource.source}
        </p>
      )}
      {duties.length > 0 && (
        <table className={table.table}>
          <thead>
            <tr>
              <th>{say(text.article)}</th>
              <th>{say(text.duty)}</th>
              <th>{say(text.from)}</th>
            </tr>
          </thead>
          <tbody>
            {duties.map(({ article, title, currentDate, originalDate, status }) => (
              <tr key={`${article} ${title.en}`} data-in-force={currentDate <= record.today || undefined}>
                <td className={table.once}>{article}</td>
                <td>{say(title)}</td>
                <td className={table.once}>
                  {formats.day(currentDate)}
                  {originalDate !== currentDate && (
                    <span className={classes.formerly} title={say(dutyStatusNames[status])}>
                      {say(text.formerly, { day: formats.day(originalDate) })}
                    </span>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Part>
  )
}
