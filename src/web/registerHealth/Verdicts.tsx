import { results } from '#domain/reports/recordSets.ts'
import { velocityReport } from '#domain/reports/velocityReport.ts'
import { velocityText } from '#domain/words/registerHealthScreen.ts'
import table from '#web/parts/Table.module.css'
import { useWords } from '#web/words/useWords.tsx'
import { How } from './How.tsx'
import { OpenNumber } from './OpenNumber.tsx'
import classes from './Section.module.css'
import { Section } from './Section.tsx'
import type { QuarterVerdicts } from './shapes.ts'
import { TableBox } from './TableBox.tsx'

/** Verdicts per quarter, split three ways; each number opens to its improvements. */
export function Verdicts({ verdicts }: { readonly verdicts: readonly QuarterVerdicts[] }) {
  const { say, formats } = useWords()
  const words = velocityReport.figures.verdicts
  return (
    <Section title={say(words.label)}>
      <TableBox label={say(words.label)}>
        <table className={table.table}>
          <thead>
            <tr>
              <th scope="col">{say(velocityText.quarter)}</th>
              {results.map((result) => (
                <th key={result} scope="col" className={classes.end}>
                  {say(velocityText[result])}
                </th>
              ))}
              <th scope="col" className={classes.end}>
                {say(velocityText.computed)}
              </th>
            </tr>
          </thead>
          <tbody>
            {verdicts.map((verdict) => (
              <tr key={verdict.quarter}>
                <th scope="row">{formats.quarter(verdict.quarter)}</th>
                {results.map((result) => (
                  <td key={result} className={classes.end}>
                    <OpenNumber
                      label={[formats.quarter(verdict.quarter), say(velocityText[result])].join(', ')}
                      text={String(verdict[result].count)}
                      records={verdict[result].records}
                    />
                  </td>
                ))}
                <td className={`${table.soft} ${classes.end}`}>{verdict.computed}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableBox>
      <How words={words} />
    </Section>
  )
}
