import type { Label } from '#domain/kernel/field.ts'
import { aimsText } from '#domain/words/aimsScreen.ts'
import table from '#web/parts/Table.module.css'
import { useWords } from '#web/words/useWords.tsx'
import section from './Section.module.css'
import { TableBox } from './TableBox.tsx'

interface Shown<K extends string> {
  readonly label: string
  /** One column each, in this order. */
  readonly kinds: readonly K[]
  readonly words: Readonly<Record<K, Label>>
  readonly quarters: readonly (Readonly<Record<K, number>> & { readonly quarter: string })[]
}

/** Counts of some kinds, a row for each quarter. */
export function QuarterTable<K extends string>({ label, kinds, words, quarters }: Shown<K>) {
  const { say, formats } = useWords()
  return (
    <TableBox label={label}>
      <table className={table.table}>
        <thead>
          <tr>
            <th scope="col">{say(aimsText.quarter)}</th>
            {kinds.map((kind) => (
              <th key={kind} scope="col" className={section.end}>
                {say(words[kind])}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {quarters.map((one) => (
            <tr key={one.quarter}>
              <th scope="row">{formats.quarter(one.quarter)}</th>
              {kinds.map((kind) => (
                <td key={kind} className={section.end}>
                  {formats.number(one[kind])}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </TableBox>
  )
}
