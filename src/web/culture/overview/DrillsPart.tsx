import { cultureText as text } from '#domain/words/cultureScreen.ts'
import table from '#web/parts/Table.module.css'
import section from '#web/registerHealth/Section.module.css'
import { Section } from '#web/registerHealth/Section.tsx'
import { TableBox } from '#web/registerHealth/TableBox.tsx'
import { useWords } from '#web/words/useWords.tsx'
import type { Culture } from '../shapes.ts'
import classes from './Overview.module.css'

/** The share of people who could tell, drill by drill; single answers are for those who asked (C-148). */
export function DrillsPart({ drills }: Pick<Culture, 'drills'>) {
  const { say, formats } = useWords()
  return (
    <Section title={say(text.drillsHeld)}>
      {drills.length === 0 && <p className={classes.soft}>{say(text.noDrills)}</p>}
      {drills.length > 0 && (
        <TableBox label={say(text.drillsHeld)}>
          <table className={table.table}>
            <thead>
              <tr>
                <th scope="col">{say(text.drill)}</th>
                <th scope="col">{say(text.heldOn)}</th>
                <th scope="col" className={section.end}>
                  {say(text.share)}
                </th>
                <td />
              </tr>
            </thead>
            <tbody>
              {drills.map(({ id, number, heldOn, reached, credible }) => (
                <tr key={id}>
                  <th scope="row">{number}</th>
                  <td>{formats.day(heldOn)}</td>
                  <td className={section.end}>{formats.percent(credible / reached)}</td>
                  <td>{say(text.credibleOf, { count: credible, of: reached })}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </TableBox>
      )}
    </Section>
  )
}
