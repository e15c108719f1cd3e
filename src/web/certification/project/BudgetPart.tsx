import { budgetLines } from '#domain/records/certification/budgetLines.ts'
import { projectText } from '#domain/words/certificationScreen.ts'
import table from '#web/parts/Table.module.css'
import { EditablePart } from '#web/record/EditablePart.tsx'
import { TableBox } from '#web/registerHealth/TableBox.tsx'
import { useWords } from '#web/words/useWords.tsx'
import type { CertificationPartProps, CertificationRecord } from '../certificationPart.ts'
import classes from './Project.module.css'
import { UsedBar } from './UsedBar.tsx'
import { useProject } from './useProject.ts'

type Row = CertificationRecord['fields']['budget'][number]

/** Six lines, planned and spent; staff time in hours, all others in money. */
export function BudgetPart({ record, put }: CertificationPartProps) {
  const { say } = useWords()
  return (
    <EditablePart
      record={record}
      title={say(projectText.budget)}
      names={['currency', 'budget']}
      read={[]}
      mayEdit={record.may.edit}
      onDone={put}
    >
      {record.masked.includes('budget') && <p className={classes.soft}>{say(projectText.moneyHidden)}</p>}
      {record.fields.budget.length > 0 && <BudgetTable record={record} />}
    </EditablePart>
  )
}

function BudgetTable({ record }: { readonly record: CertificationRecord }) {
  const { say } = useWords()
  const { data } = useProject(record.id)
  const { budget, currency } = record.fields
  return (
    <TableBox label={say(projectText.budget)}>
      <table className={table.table}>
        <thead>
          <tr>
            <th scope="col">{say(projectText.line)}</th>
            <th scope="col" className={classes.end}>
              {say(projectText.planned)} {currency}
            </th>
            <th scope="col" className={classes.end}>
              {say(projectText.spent)} {currency}
            </th>
            <th scope="col">{say(projectText.share)}</th>
          </tr>
        </thead>
        <tbody>
          {budget.map((row) => (
            <BudgetRow key={row.id} row={row} />
          ))}
          {data && (
            <tr className={classes.sum}>
              <th scope="row">{say(projectText.sum)}</th>
              <Amounts planned={data.budget.plannedAmount} actual={data.budget.actualAmount} />
            </tr>
          )}
        </tbody>
      </table>
    </TableBox>
  )
}

function BudgetRow({ row }: { readonly row: Row }) {
  const { say } = useWords()
  const isTime = row.line === 'staffTime'
  return (
    <tr>
      <td>{row.line && say(budgetLines[row.line])}</td>
      <Amounts
        planned={isTime ? row.plannedHours : row.plannedAmount}
        actual={isTime ? row.actualHours : row.actualAmount}
        isTime={isTime}
      />
    </tr>
  )
}

interface Said {
  readonly planned: number | null
  readonly actual: number | null
  readonly isTime?: boolean
}

function Amounts({ planned, actual, isTime = false }: Said) {
  const { say, formats } = useWords()
  const written = (amount: number) =>
    isTime ? say(projectText.hours, { count: formats.number(amount) }) : formats.number(amount)
  return (
    <>
      <td className={classes.end}>{planned === null ? say(projectText.notPlanned) : written(planned)}</td>
      <td className={classes.end}>{actual === null ? '–' : written(actual)}</td>
      <td>{planned !== null && actual !== null && planned > 0 && <UsedBar share={actual / planned} />}</td>
    </>
  )
}
