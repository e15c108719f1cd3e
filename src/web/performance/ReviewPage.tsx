import { useParams } from '@tanstack/react-router'
import { performanceReview } from '#domain/records/performanceReview/performanceReview.ts'
import { sessionText } from '#domain/words/performanceScreen.ts'
import { FieldList } from '#web/record/FieldList.tsx'
import { OtherSteps } from '#web/record/OtherSteps.tsx'
import { Part } from '#web/record/Part.tsx'
import { RecordHead } from '#web/record/RecordHead.tsx'
import { RecordPage } from '#web/record/RecordPage.tsx'
import { useAnyRecord } from '#web/record/useAnyRecord.ts'
import { useWords } from '#web/words/useWords.tsx'
import { Looked } from './Looked.tsx'
import classes from './Session.module.css'
import { Session } from './Session.tsx'

/** One look at the figures: the session while it is to be held, and afterwards what it left. */
export function ReviewPage() {
  const { ref = '' } = useParams({ strict: false })
  const { say, formats } = useWords()
  const { record, put } = useAnyRecord(performanceReview, ref)
  const hold = record.moves.find(({ move }) => move === 'hold')
  const { scheduledFor, heldAt, heldBy } = record.fields
  const head = (
    <RecordHead record={record} actions={<OtherSteps record={record} except={['hold']} onDone={put} />}>
      {record.overdue && scheduledFor && (
        <p className={classes.missed}>{say(sessionText.isMissed, { day: formats.day(scheduledFor) })}</p>
      )}
      {heldAt && (
        <p className={classes.soft}>
          {say(sessionText.held, { when: formats.moment(heldAt), name: (heldBy && record.names[heldBy]) ?? 'Meliora' })}
        </p>
      )}
    </RecordHead>
  )
  return (
    <RecordPage record={record} head={head}>
      {hold && <Session record={record} mine={hold.mine} onHeld={put} />}
      {record.state === 'held' && <Looked record={record} />}
      <Part title={say(sessionText.facts)}>
        <FieldList record={record} names={['scheduledFor', 'every', 'participants', 'conclusion']} />
      </Part>
    </RecordPage>
  )
}
