import { Link } from '@tanstack/react-router'
import { questionsAsked } from '#domain/culture/questions.ts'
import { cultureText as text } from '#domain/words/cultureScreen.ts'
import { useSlug } from '#web/api/useApi.tsx'
import table from '#web/parts/Table.module.css'
import section from '#web/registerHealth/Section.module.css'
import { Section } from '#web/registerHealth/Section.tsx'
import { TableBox } from '#web/registerHealth/TableBox.tsx'
import { useWords } from '#web/words/useWords.tsx'
import type { Culture } from '../shapes.ts'
import { useTenths } from '../useTenths.ts'
import classes from './Overview.module.css'

const MOST = 4

/** The five dimensions, pulse by pulse, and what changed since the first shown (C-138). */
export function PulsePart({ pulses }: Pick<Culture, 'pulses'>) {
  const { say, formats } = useWords()
  const slug = useSlug()
  const shown = pulses.slice(-MOST)
  return (
    <Section title={say(text.pulse)}>
      {shown.length === 0 && <p className={classes.soft}>{say(text.noPulse)}</p>}
      {shown.length > 0 && (
        <>
          <p className={classes.soft}>{say(text.pulseLead)}</p>
          <TableBox label={say(text.pulse)}>
            <table className={table.table}>
              <thead>
                <tr>
                  <td />
                  {shown.map(({ id, number, closedOn }) => (
                    <th key={id} scope="col" className={section.end}>
                      <Link to={`/o/${slug}/pulse-surveys/${number ?? id}`}>{formats.day(closedOn)}</Link>
                    </th>
                  ))}
                  {shown.length > 1 && (
                    <th scope="col" className={section.end}>
                      {say(text.change)}
                    </th>
                  )}
                </tr>
              </thead>
              <tbody>
                {questionsAsked('pulse').map((name) => (
                  <DimensionRow key={name} name={name as Dimension} pulses={shown} />
                ))}
              </tbody>
            </table>
          </TableBox>
        </>
      )}
    </Section>
  )
}

type Dimension = 'safety' | 'learning' | 'empowerment' | 'time' | 'leadership'

function DimensionRow({ name, pulses }: { readonly name: Dimension } & Pick<Culture, 'pulses'>) {
  const { say } = useWords()
  const tenths = useTenths()
  const means = pulses.map(({ results }) => results.find(({ question }) => question === name)?.mean ?? null)
  const known = means.filter((mean) => mean !== null)
  const change = known.length > 1 ? known.at(-1)! - known[0]! : null
  return (
    <tr>
      <th scope="row">{say(text[name])}</th>
      {means.map((mean, at) => (
        <td key={pulses[at]?.id} className={section.end}>
          {mean === null ? say(text.tooFew) : tenths.mean(mean)}
        </td>
      ))}
      {pulses.length > 1 && <td className={section.end}>{change === null ? '–' : tenths.change(change)}</td>}
    </tr>
  )
}
