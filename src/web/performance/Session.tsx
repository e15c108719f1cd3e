import { Button, Group } from '@mantine/core'
import { performanceReviewFields } from '#domain/records/performanceReview/fields.ts'
import { sessionText } from '#domain/words/performanceScreen.ts'
import { FieldInput } from '#web/fields/FieldInput.tsx'
import { ProblemNote } from '#web/parts/ProblemNote.tsx'
import { SkeletonRows } from '#web/parts/SkeletonRows.tsx'
import table from '#web/parts/Table.module.css'
import { Part } from '#web/record/Part.tsx'
import { useWords } from '#web/words/useWords.tsx'
import classes from './Session.module.css'
import { SessionRow } from './SessionRow.tsx'
import { type Review, useSession, useSessionMetrics } from './useSession.ts'

interface Shown {
  readonly record: Review
  readonly mine: boolean
  readonly onHeld: (record: Review) => void
}

/** The metrics in use, one line each; of each is said what follows, and all of it is recorded at once. */
export function Session({ record, mine, onHeld }: Shown) {
  const { say, sayCount } = useWords()
  const { data: lines, error: unread, isPending } = useSessionMetrics()
  const session = useSession(record, onHeld)
  if (lines?.length === 0) return <p className={classes.soft}>{say(sessionText.noMetrics)}</p>
  return (
    <Part title={say(sessionText.metrics)}>
      <p className={classes.soft}>{say(sessionText.help)}</p>
      <ProblemNote error={unread} />
      <table className={`${table.table} ${classes.table}`} aria-busy={isPending}>
        <thead>
          <tr>
            <th scope="col">{say(sessionText.metric)}</th>
            <th scope="col">{say(sessionText.course)}</th>
            <th scope="col">{say(sessionText.follows)}</th>
          </tr>
        </thead>
        <tbody>
          {isPending && <SkeletonRows columns={3} />}
          {lines?.map((line) => (
            <SessionRow
              key={line.metric.id}
              line={line}
              row={session.rows[line.metric.id]}
              review={record.id}
              mine={mine}
              onChange={(row) => session.change({ [line.metric.id]: row })}
            />
          ))}
        </tbody>
      </table>
      {mine && (
        <>
          <FieldInput
            field={performanceReviewFields.conclusion}
            value={session.conclusion}
            onChange={(conclusion) => session.setConclusion((conclusion as string | null) ?? '')}
          />
          <ProblemNote error={session.error} />
          <Group justify="space-between" gap="xs" mt="md">
            <span className={classes.soft}>
              {sayCount({ one: sessionText.countOne, other: sessionText.countOther }, session.count)}
            </span>
            <Button loading={session.isPending} disabled={session.count === 0} onClick={session.hold}>
              {say(sessionText.hold)}
            </Button>
          </Group>
        </>
      )}
    </Part>
  )
}
