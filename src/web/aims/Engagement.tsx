import { aimsText } from '#domain/words/aimsScreen.ts'
import { useConformity } from '#web/conformity/useConformity.ts'
import { ProblemNote } from '#web/parts/ProblemNote.tsx'
import table from '#web/parts/Table.module.css'
import section from '#web/registerHealth/Section.module.css'
import { Section } from '#web/registerHealth/Section.tsx'
import { TableBox } from '#web/registerHealth/TableBox.tsx'
import { useWords } from '#web/words/useWords.tsx'
import classes from './Aims.module.css'
import type { EngagementQuarter, Items } from './shapes.ts'

/** How much people take part, quarter by quarter: counts, and what they are per 100 people (C-029). */
export function Engagement() {
  const { say, formats } = useWords()
  const { data, error } = useConformity<Items<EngagementQuarter>>('/aims/engagement')
  const per100 = (count: number, share: number | null) => (
    <>
      {formats.number(count)}
      {share !== null && (
        <span className={classes.soft}>{` (${formats.number(Math.round(share))} ${say(aimsText.per100)})`}</span>
      )}
    </>
  )
  return (
    <Section title={say(aimsText.engagement)}>
      <ProblemNote error={error} />
      <TableBox label={say(aimsText.engagement)}>
        <table className={table.table}>
          <thead>
            <tr>
              <th scope="col">{say(aimsText.quarter)}</th>
              {(['staff', 'suggestions', 'participants', 'policiesRead'] as const).map((name) => (
                <th key={name} scope="col" className={section.end}>
                  {say(aimsText[name])}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {data?.items.map((one) => (
              <tr key={one.quarter}>
                <th scope="row">{formats.quarter(one.quarter)}</th>
                <td className={section.end}>{formats.number(one.staff)}</td>
                <td className={section.end}>{per100(one.suggestions, one.suggestionsPer100)}</td>
                <td className={section.end}>{per100(one.participants, one.participantsPer100)}</td>
                <td className={section.end}>
                  {one.readingsAsked === 0
                    ? '–'
                    : say(aimsText.share, { done: one.readingsDone, all: one.readingsAsked })}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableBox>
    </Section>
  )
}
