import { performanceReviewFields } from '#domain/records/performanceReview/fields.ts'
import type { performanceReview } from '#domain/records/performanceReview/performanceReview.ts'
import { sessionText } from '#domain/words/performanceScreen.ts'
import type { RecordOf } from '#web/api/shapes.ts'
import { FieldCell } from '#web/fields/FieldCell.tsx'
import table from '#web/parts/Table.module.css'
import { Part } from '#web/record/Part.tsx'
import { useWords } from '#web/words/useWords.tsx'

const { of } = performanceReviewFields.looked

/** What was looked at, what was seen and what followed: as it was recorded. */
export function Looked({ record }: { readonly record: RecordOf<typeof performanceReview> }) {
  const { say } = useWords()
  return (
    <Part title={say(sessionText.looked)}>
      <table className={table.table}>
        <thead>
          <tr>
            <th scope="col">{say(sessionText.metric)}</th>
            <th scope="col">{say(sessionText.seen)}</th>
            <th scope="col">{say(sessionText.follows)}</th>
          </tr>
        </thead>
        <tbody>
          {record.fields.looked.map(({ id, metric, seen, disposition, improvement }) => (
            <tr key={id}>
              <td>
                <FieldCell field={of.metric} value={metric} names={record.names} />
              </td>
              <td>{seen}</td>
              <td>
                <FieldCell field={of.disposition} value={disposition} names={record.names} />{' '}
                {improvement && <FieldCell field={of.improvement} value={improvement} names={record.names} />}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Part>
  )
}
