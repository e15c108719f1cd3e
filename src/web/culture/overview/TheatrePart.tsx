import { theatreComponents } from '#domain/culture/antiTheatre.ts'
import { cultureText as text } from '#domain/words/cultureScreen.ts'
import table from '#web/parts/Table.module.css'
import { LightMark } from '#web/registerHealth/LightMark.tsx'
import section from '#web/registerHealth/Section.module.css'
import { Section } from '#web/registerHealth/Section.tsx'
import { TableBox } from '#web/registerHealth/TableBox.tsx'
import { useWords } from '#web/words/useWords.tsx'
import type { Culture } from '../shapes.ts'
import classes from './Overview.module.css'

const how = {
  evidence: text.evidenceHow,
  beforeAudits: text.beforeAuditsHow,
  used: text.usedHow,
  measured: text.measuredHow,
  credible: text.credibleHow,
} as const

/** Lived or performed: the index with everything it is made of (C-242). */
export function TheatrePart({ theatre }: Pick<Culture, 'theatre'>) {
  const { say, formats } = useWords()
  const { index, light, components, signs } = theatre
  const counted = { ...signs, beforeAudits: signs.beforeAudits?.entries ?? { count: 0, of: 0 } }
  return (
    <Section title={say(text.theatre)}>
      <p className={classes.soft}>{say(text.theatreLead)}</p>
      <p className={classes.index}>
        <span>{index ?? '–'}</span>
        <LightMark light={light} text={say(text[light])} />
      </p>
      <TableBox label={say(text.theatre)}>
        <table className={table.table}>
          <thead>
            <tr>
              <th scope="col">{say(text.component)}</th>
              <th scope="col" className={section.end}>
                {say(text.share)}
              </th>
              <td />
            </tr>
          </thead>
          <tbody>
            {theatreComponents.map((name) => {
              const value = components[name]
              return (
                <tr key={name}>
                  <th scope="row" className={classes.sign}>
                    {say(text[name])}
                  </th>
                  <td className={section.end}>{value === null ? say(text.notKnown) : formats.percent(value)}</td>
                  <td>{value !== null && say(how[name], { ...counted[name] })}</td>
                </tr>
              )
            })}
          </tbody>
        </table>
      </TableBox>
    </Section>
  )
}
