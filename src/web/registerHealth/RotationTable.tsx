import type { Bunching } from '#domain/measurement/bunching.ts'
import type { FigureWords } from '#domain/reports/report.ts'
import { rhythmText } from '#domain/words/registerHealthScreen.ts'
import table from '#web/parts/Table.module.css'
import { useWords } from '#web/words/useWords.tsx'
import { How } from './How.tsx'
import classes from './Section.module.css'
import type { Tested } from './shapes.ts'
import { TableBox } from './TableBox.tsx'
import { useQuantities } from './useQuantities.ts'

const windows = ['7', '14', '30'] as const

/** The rotation test for three lengths of window; the first decides. */
export function RotationTable({ words, tested }: { readonly words: FigureWords; readonly tested: Tested }) {
  const { say } = useWords()
  const { percent } = useQuantities()
  const columns = [rhythmText.daysBefore, rhythmText.inWindow, rhythmText.share, rhythmText.expected, rhythmText.asBusy]
  return (
    <>
      <TableBox label={say(words.label)}>
        <table className={table.table}>
          <caption className={classes.caption}>{say(words.label)}</caption>
          <thead>
            <tr>
              {columns.map((column, at) => (
                <th key={column.en} scope="col" className={at > 0 ? classes.end : undefined}>
                  {say(column)}
                </th>
              ))}
              <th scope="col">{say(rhythmText.says)}</th>
            </tr>
          </thead>
          <tbody>
            {windows.map((days) => {
              const test = tested.windows[days]
              return (
                <tr key={days}>
                  <td>{days}</td>
                  <td className={classes.end}>{[test.inWindow, test.nEntries].join(' / ')}</td>
                  <td className={classes.end}>{percent(test.shareInWindow)}</td>
                  <td className={classes.end}>{percent(test.expectedShare)}</td>
                  <td className={classes.end}>{percent(test.rotationP, 1)}</td>
                  <td>{say(saidBy(test))}</td>
                </tr>
              )
            })}
          </tbody>
        </table>
      </TableBox>
      <How words={words} />
    </>
  )
}

function saidBy({ verdict, strong }: Bunching) {
  if (verdict === 'not_enough_data') return rhythmText.tooFew
  if (verdict === 'no_evidence') return rhythmText.noEvidence
  return strong ? rhythmText.strongly : rhythmText.suspected
}
