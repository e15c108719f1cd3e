import { trendsText } from '#domain/words/trendsScreen.ts'
import table from '#web/parts/Table.module.css'
import { OpenNumber } from '#web/registerHealth/OpenNumber.tsx'
import section from '#web/registerHealth/Section.module.css'
import { TableBox } from '#web/registerHealth/TableBox.tsx'
import { useWords } from '#web/words/useWords.tsx'
import type { TrendLine, Trends } from './shapes.ts'

interface Shown {
  readonly label: string
  readonly head: string
  readonly lines: readonly TrendLine[]
  readonly months: Trends['months']
}

/** Every count of one dimension, each opening to its records. */
export function MonthTable({ label, head, lines, months }: Shown) {
  const { say, formats } = useWords()
  const named = months.map(({ from }) => ({ from, name: formats.month(from.slice(0, 7)) }))
  return (
    <TableBox label={label}>
      <table className={table.table}>
        <thead>
          <tr>
            <th scope="col">{head}</th>
            {named.map(({ from, name }) => (
              <th key={from} scope="col" className={section.end}>
                {name}
              </th>
            ))}
            <th scope="col" className={section.end}>
              {say(trendsText.total)}
            </th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={line.key}>
              <th scope="row">{line.name}</th>
              {line.months.map(({ count, records }, at) => (
                <td key={named[at]?.from} className={section.end}>
                  {count === 0 ? (
                    <span className={table.soft}>0</span>
                  ) : (
                    <OpenNumber label={`${line.name}, ${named[at]?.name}`} text={String(count)} records={records} />
                  )}
                </td>
              ))}
              <td className={section.end}>
                <OpenNumber label={line.name} text={String(line.count)} records={line.records} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableBox>
  )
}
