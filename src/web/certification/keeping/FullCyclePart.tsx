import { Loader } from '@mantine/core'
import { requirementNamed } from '#domain/standards/standards.ts'
import { cycleFigureText, keepingText } from '#domain/words/cycleScreen.ts'
import { DocumentMenu } from '#web/documents/DocumentMenu.tsx'
import { ProblemNote } from '#web/parts/ProblemNote.tsx'
import table from '#web/parts/Table.module.css'
import { Part } from '#web/record/Part.tsx'
import { TableBox } from '#web/registerHealth/TableBox.tsx'
import { useWords } from '#web/words/useWords.tsx'
import type { CertificationPartProps } from '../certificationPart.ts'
import classes from './Keeping.module.css'
import { type FullCycle, useAbout } from './useKeeping.ts'

const figures = Object.keys(cycleFigureText) as (keyof typeof cycleFigureText)[]

/** The three years side by side, as the recertification looks at them (C-297). */
export function FullCyclePart({ record }: CertificationPartProps) {
  const { say } = useWords()
  const { data, error } = useAbout<FullCycle>(record, 'full-cycle')
  const hasBegun = record.fields.certificateDecidedOn !== null
  const menu = <DocumentMenu label={keepingText.cycleFile} path={`/certifications/${record.id}/full-cycle-file`} />
  return (
    <Part title={say(keepingText.cycle)} aside={hasBegun && menu}>
      <ProblemNote error={error} />
      {!hasBegun && <p className={classes.soft}>{say(keepingText.untilNow)}</p>}
      {hasBegun && !data && !error && <Loader size="sm" />}
      {hasBegun && data && <Years cycle={data} />}
    </Part>
  )
}

function Years({ cycle }: { readonly cycle: FullCycle }) {
  const { say, formats } = useWords()
  const clauses = cycle.neverSampled.map((key) => requirementNamed(key)?.ref ?? key).join(', ')
  return (
    <>
      <TableBox label={say(keepingText.cycle)}>
        <table className={table.table}>
          <thead>
            <tr>
              <td />
              {cycle.years.map(({ from, to }) => (
                <th key={from} scope="col" className={classes.end}>
                  {say(keepingText.year, { from: formats.day(from), to: formats.day(to) })}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {figures.map((name) => (
              <tr key={name}>
                <th scope="row">{say(cycleFigureText[name])}</th>
                {cycle.years.map((year) => (
                  <td key={year.from} className={classes.end}>
                    {formats.number(year[name] ?? 0)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </TableBox>
      {cycle.yearsWithout.length > 0 && (
        <p data-bad className={classes.fine}>
          {say(keepingText.yearsWithout)}: {cycle.yearsWithout.join(', ')}
        </p>
      )}
      {clauses && (
        <p className={classes.soft}>
          {say(keepingText.neverSampled)}: {clauses}
        </p>
      )}
    </>
  )
}
