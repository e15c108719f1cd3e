import { sourceOptions } from '#domain/records/sourceTypes.ts'
import { sourcesReport } from '#domain/reports/sourcesReport.ts'
import { breadthText, velocityText } from '#domain/words/registerHealthScreen.ts'
import table from '#web/parts/Table.module.css'
import { useWords } from '#web/words/useWords.tsx'
import grid from './Figure.module.css'
import { Figure } from './Figure.tsx'
import { How } from './How.tsx'
import { LightMark } from './LightMark.tsx'
import { OpenNumber } from './OpenNumber.tsx'
import classes from './Section.module.css'
import { Section } from './Section.tsx'
import type { SourcesTold } from './shapes.ts'
import { TableBox } from './TableBox.tsx'
import { useQuantities } from './useQuantities.ts'
import { useReport } from './useReport.ts'

const { figures, question } = sourcesReport

/** Reactive or proactive, source by source, and which are dry. */
export function Sources() {
  const { say } = useWords()
  const { percent } = useQuantities()
  const told = useReport('sources')
  const { share, audit, stated, unknown, light, records } = told.auditShare
  const note = [say(breadthText.auditShare, { audit, stated }), say(breadthText.unstated, { count: unknown })]
  return (
    <Section title={say(question)}>
      <div className={grid.grid}>
        <Figure
          words={figures.auditShare}
          value={percent(share)}
          note={
            <>
              <LightMark light={light} /> · {note.join(' · ')}
            </>
          }
          records={records}
        />
      </div>
      <Balance told={told} />
      <Coverage told={told} />
    </Section>
  )
}

function Balance({ told: { balance } }: { readonly told: SourcesTold }) {
  const { say } = useWords()
  return (
    <>
      <TableBox label={say(figures.balance.label)}>
        <table className={table.table}>
          <caption className={classes.caption}>{say(figures.balance.label)}</caption>
          <thead>
            <tr>
              <th scope="col">{say(velocityText.quarter)}</th>
              <th scope="col" className={classes.end}>
                {say(breadthText.corrective)}
              </th>
              <th scope="col" className={classes.end}>
                {say(breadthText.proactive)}
              </th>
              <th scope="col" className={classes.end}>
                {say(breadthText.unknown)}
              </th>
              <th scope="col" />
            </tr>
          </thead>
          <tbody>
            {balance.map(({ quarter, records, warns, unknown, ...counts }) => (
              <tr key={quarter}>
                <td>{quarter}</td>
                {(['corrective', 'proactive'] as const).map((way) => (
                  <td key={way} className={classes.end}>
                    <OpenNumber
                      label={[quarter, say(breadthText[way])].join(', ')}
                      text={String(counts[way])}
                      records={records[way]}
                    />
                  </td>
                ))}
                <td className={`${table.soft} ${classes.end}`}>{unknown}</td>
                <td>{warns && <LightMark light="amber" text={say(breadthText.noProactive)} />}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableBox>
      <How words={figures.balance} />
    </>
  )
}

/** Sources with entries as a table; those that are dry in one line, by name. */
function Coverage({ told: { sources, quarters, dry } }: { readonly told: SourcesTold }) {
  const { say } = useWords()
  const used = sources.filter(({ counts }) => counts.some((count) => count > 0))
  const names = sources.filter(({ isDry }) => isDry).map(({ source }) => say(sourceOptions[source]))
  return (
    <>
      {used.length === 0 && <p className={classes.soft}>{say(breadthText.noSources)}</p>}
      {used.length > 0 && (
        <TableBox label={say(figures.coverage.label)}>
          <table className={table.table}>
            <caption className={classes.caption}>{say(figures.coverage.label)}</caption>
            <thead>
              <tr>
                <th scope="col">{say(velocityText.source)}</th>
                {quarters.map(({ quarter }) => (
                  <th key={quarter} scope="col" className={classes.end}>
                    {quarter}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {used.map(({ source, counts, records }) => (
                <tr key={source}>
                  <td>{say(sourceOptions[source])}</td>
                  {counts.map((count, at) => (
                    <td key={quarters[at]?.quarter} className={classes.end}>
                      <OpenNumber
                        label={[say(sourceOptions[source]), quarters[at]?.quarter].join(', ')}
                        text={String(count)}
                        records={records[at] ?? ''}
                      />
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </TableBox>
      )}
      <p className={classes.answer}>
        {dry === 0 ? (
          say(breadthText.noneDry)
        ) : (
          <>
            <LightMark light="amber" text={say(breadthText.dry, { count: dry })} />
            <br />
            <span className={classes.soft}>{names.join(', ')}</span>
          </>
        )}
      </p>
      <How words={figures.coverage} />
    </>
  )
}
