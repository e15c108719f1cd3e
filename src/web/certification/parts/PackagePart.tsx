import type { certification } from '#domain/records/certification/certification.ts'
import { documentedItems } from '#domain/standards/details/documentedInformation.ts'
import { stageText } from '#domain/words/stageScreen.ts'
import type { RecordOf } from '#web/api/shapes.ts'
import table from '#web/parts/Table.module.css'
import { Part } from '#web/record/Part.tsx'
import { TableBox } from '#web/registerHealth/TableBox.tsx'
import { useWords } from '#web/words/useWords.tsx'
import classes from './Stages.module.css'

/** The latest package for stage 1: every piece of documented information with what it consists of, and in which version. */
export function PackagePart({ record }: { readonly record: RecordOf<typeof certification> }) {
  const { say, formats } = useWords()
  const { packages } = record.fields
  const edition = Math.max(...packages.map((row) => row.edition ?? 0))
  const rows = packages.filter((row) => row.edition === edition)
  const title = say(stageText.packages, { edition })
  const at = rows[0]?.at
  const pieceOf = ({ what, version }: (typeof rows)[number]) => {
    if (what === null) return say(stageText.nothing)
    const text = /^\d+$/.test(what) ? say(stageText.records, { count: what }) : what
    return version === null ? text : `${text}, ${say(stageText.version, { version })}`
  }
  return (
    <Part title={title} aside={at && <span className={classes.soft}>{formats.day(at.slice(0, 10))}</span>}>
      <TableBox label={title}>
        <table className={table.table}>
          <tbody>
            {documentedItems.map(({ id, what }) => (
              <tr key={id}>
                <th scope="row">{id}</th>
                <td>{say(what)}</td>
                <td>
                  {rows
                    .filter(({ item }) => item === id)
                    .map((row) => (
                      <span key={row.id} className={classes.piece} data-open={row.what === null || undefined}>
                        {pieceOf(row)}
                      </span>
                    ))}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableBox>
      {edition > 1 && <p className={classes.soft}>{say(stageText.earlier, { count: edition - 1 })}</p>}
    </Part>
  )
}
