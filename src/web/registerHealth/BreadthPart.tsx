import { captureFields } from '#domain/records/improvement/captureFields.ts'
import { breadthReport } from '#domain/reports/breadthReport.ts'
import { breadthText, velocityText } from '#domain/words/registerHealthScreen.ts'
import table from '#web/parts/Table.module.css'
import { useWords } from '#web/words/useWords.tsx'
import grid from './Figure.module.css'
import { Figure } from './Figure.tsx'
import { How } from './How.tsx'
import { OpenNumber } from './OpenNumber.tsx'
import classes from './Section.module.css'
import { Section } from './Section.tsx'
import { Sources } from './Sources.tsx'
import type { BreadthTold } from './shapes.ts'
import { TableBox } from './TableBox.tsx'
import { useQuantities } from './useQuantities.ts'
import { useReport } from './useReport.ts'

/** Where improvements come from, and how broadly they fall. */
export function BreadthPart() {
  return (
    <>
      <Sources />
      <Breadth />
    </>
  )
}

const { figures, question } = breadthReport
const steps = ['registered', 'implemented', 'measured', 'improved'] as const
const heads = {
  registered: breadthText.registered,
  implemented: breadthText.implemented,
  measured: breadthText.judged,
  improved: velocityText.improved,
} as const

function Breadth() {
  const { say } = useWords()
  const { percent } = useQuantities()
  const told = useReport('breadth')
  const { index, measuredCategories: measured, allCategories: all } = told
  return (
    <Section title={say(question)}>
      <div className={grid.grid}>
        <Figure words={figures.index} value={percent(index)} note={say(breadthText.ofAreas, { measured, all })} />
      </div>
      <TableBox label={say(figures.coverage.label)}>
        <table className={table.table}>
          <thead>
            <tr>
              <th scope="col">{say(velocityText.area)}</th>
              {steps.map((step) => (
                <th key={step} scope="col" className={classes.end}>
                  {say(heads[step])}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {told.lines.map((line) => (
              <Area
                key={line.category ?? 'none'}
                line={line}
                most={Math.max(1, ...told.lines.map((one) => one.registered))}
              />
            ))}
          </tbody>
        </table>
      </TableBox>
      <How words={figures.coverage} />
    </Section>
  )
}

function Area({ line, most }: { readonly line: BreadthTold['lines'][number]; readonly most: number }) {
  const { say } = useWords()
  const names: Readonly<Record<string, { readonly en: string; readonly de: string }>> = captureFields.category.options
  const name = say((line.category && names[line.category]) || velocityText.noneStated)
  return (
    <tr>
      <td>
        {name}
        <span className={classes.extent} style={{ width: `${(100 * line.registered) / most}%` }} aria-hidden />
      </td>
      {steps.map((step) => (
        <td key={step} className={classes.end}>
          <OpenNumber
            label={[name, say(heads[step])].join(', ')}
            text={String(line[step])}
            records={line.records[step]}
          />
        </td>
      ))}
    </tr>
  )
}
