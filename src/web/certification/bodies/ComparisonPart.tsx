import { Loader } from '@mantine/core'
import type { BodySelection } from '#domain/records/bodySelection/fields.ts'
import { bodyText } from '#domain/words/bodyScreen.ts'
import type { AnyRecord } from '#web/api/shapes.ts'
import { ProblemNote } from '#web/parts/ProblemNote.tsx'
import { Part } from '#web/record/Part.tsx'
import { TableBox } from '#web/registerHealth/TableBox.tsx'
import { useWords } from '#web/words/useWords.tsx'
import { BodyHead } from './BodyHead.tsx'
import classes from './Comparison.module.css'
import { CriteriaRows } from './CriteriaRows.tsx'
import { FactRows } from './FactRows.tsx'
import { useComparison } from './useComparison.ts'

/** The candidates side by side, best first: scores with what they rest on, cost, dates, and what keeps one out. */
export function ComparisonPart({ record }: { readonly record: AnyRecord }) {
  const { say } = useWords()
  const { data, error } = useComparison(record)
  const selection = record.fields as unknown as BodySelection
  const sum = data && (
    <span className={classes.sum} data-off={data.weightSum !== 100 || undefined}>
      {say(bodyText.sum, { sum: data.weightSum })}
    </span>
  )
  return (
    <Part title={say(bodyText.comparison)} aside={sum}>
      <ProblemNote error={error} />
      {!data && !error && <Loader size="sm" />}
      {data?.items.length === 0 && <p className={classes.soft}>{say(bodyText.noCandidates)}</p>}
      {record.masked.includes('candidates') && <p className={classes.soft}>{say(bodyText.offersHidden)}</p>}
      {data && data.items.length > 0 && (
        <TableBox label={say(bodyText.comparison)}>
          <table className={classes.table}>
            <thead>
              <tr>
                <th scope="col">{say(bodyText.criterion)}</th>
                <th scope="col" className={classes.weight}>
                  {say(bodyText.weight)}
                </th>
                {data.items.map((one) => (
                  <BodyHead key={one.body} one={one} selection={selection} />
                ))}
              </tr>
            </thead>
            <tbody>
              <CriteriaRows items={data.items} selection={selection} />
              <FactRows items={data.items} selection={selection} />
            </tbody>
          </table>
        </TableBox>
      )}
    </Part>
  )
}
