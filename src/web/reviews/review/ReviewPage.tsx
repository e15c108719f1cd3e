import { Button, Loader } from '@mantine/core'
import { IconPresentation } from '@tabler/icons-react'
import { Link, useParams } from '@tanstack/react-router'
import { Suspense } from 'react'
import { managementReview } from '#domain/records/managementReview/managementReview.ts'
import { reviewText } from '#domain/words/reviewScreen.ts'
import { useSlug } from '#web/api/useApi.tsx'
import { RowsRead } from '#web/audits/rows/RowsRead.tsx'
import { DocumentMenu } from '#web/documents/DocumentMenu.tsx'
import { NextCard } from '#web/next/NextCard.tsx'
import { StepPage } from '#web/next/StepPage.tsx'
import { EditablePart } from '#web/record/EditablePart.tsx'
import { Part } from '#web/record/Part.tsx'
import { RecordHead } from '#web/record/RecordHead.tsx'
import page from '#web/record/RecordPage.module.css'
import { useAnyRecord } from '#web/record/useAnyRecord.ts'
import { useWords } from '#web/words/useWords.tsx'
import { ActionsTable } from '../ActionsTable.tsx'
import { DecisionsRead } from '../DecisionsRead.tsx'
import { OverdueRead } from '../OverdueRead.tsx'
import { Ratings } from '../Ratings.tsx'
import classes from '../Reviews.module.css'
import type { Review } from '../useInputs.ts'
import { useTable } from '../useTable.ts'
import { InputsPart } from './InputsPart.tsx'
import { RegisterPart } from './RegisterPart.tsx'
import { nextOfReview, reviewSteps } from './reviewSteps.ts'

/** One management review: what is next, the register, every input with its figures, what was decided and what became of it. */
export function ReviewPage() {
  const { ref } = useParams({ strict: false }) as { readonly ref?: string }
  return (
    <Suspense fallback={<Loader className={page.waiting} size="sm" />}>
      <OneReview key={ref} at={ref ?? ''} />
    </Suspense>
  )
}

const plan = ['scheduledFor', 'chair', 'heldOn', 'minutesBy', 'approvedBy', 'approvedAt', 'nextOn']
const beforeMeeting = ['scheduled', 'inputsCollecting', 'inputsComplete']

function OneReview({ at }: { readonly at: string }) {
  const { say, formats } = useWords()
  const { record, put } = useAnyRecord(managementReview, at)
  const table = useTable(record.id)
  const { scheduledFor, heldOn, chair, decisions, overdueDecisions, conclusion } = record.fields
  const day = heldOn ?? scheduledFor
  // While the meeting is open, its minutes are written in the card above.
  const isOpen = record.state === 'held'
  const marks = (
    <>
      {day && <span>{formats.day(day)}</span>}
      {chair && <span>{record.names[chair]}</span>}
    </>
  )
  return (
    <StepPage
      type={managementReview}
      record={record}
      put={put as never}
      steps={reviewSteps(record, record.today)}
      head={<RecordHead record={record} marks={marks} actions={<Ways record={record} />} />}
    >
      <NextCard
        next={nextOfReview[record.state as keyof typeof nextOfReview] ?? null}
        atRest={<p>{say(record.state === 'cancelled' ? reviewText.calledOff : reviewText.rest)}</p>}
      />
      {conclusion && !isOpen && (
        <Part title={say(reviewText.conclusion)}>
          <p className={classes.said}>{conclusion}</p>
        </Part>
      )}
      {(overdueDecisions.length > 0 || (decisions.length > 0 && !isOpen)) && (
        <Part title={say(reviewText.decisions)}>
          {!isOpen && <DecisionsRead decisions={decisions} names={record.names} />}
          <OverdueRead decisions={overdueDecisions} names={record.names} />
        </Part>
      )}
      {table.actions.length > 0 && (
        <Part title={say(reviewText.actions)}>
          <ActionsTable
            label={say(reviewText.actions)}
            actions={table.actions}
            people={table.people}
            today={record.today}
            hasFrom={false}
          />
        </Part>
      )}
      <RegisterPart table={table} />
      <InputsPart record={record} put={put} table={table} />
      <Part title={say(reviewText.suits)}>
        <Ratings rated={table.paper.dimensions} />
      </Part>
      <EditablePart
        record={record}
        title={say(reviewText.plan)}
        names={record.state === 'held' ? ['nextOn'] : beforeMeeting.includes(record.state) ? ['chair'] : plan}
        read={plan}
        envelope={record.state === 'scheduled' || record.state === 'inputsCollecting' ? ['title', 'owner'] : ['owner']}
        mayEdit={record.may.edit && beforeMeeting.includes(record.state)}
        onDone={put}
      >
        <RowsRead record={record} name="attendance" />
      </EditablePart>
    </StepPage>
  )
}

/** To the meeting on the wall, and the minutes as a file. */
function Ways({ record: { id, number, state } }: { readonly record: Review }) {
  const { say } = useWords()
  const slug = useSlug()
  const hasMinutes = ['held', 'minutesDrafted', 'approved', 'actionsTracking', 'closed'].includes(state)
  return (
    <>
      {state !== 'cancelled' && (
        <Button
          size="xs"
          variant="default"
          component={Link}
          to={`/o/${slug}/management-reviews/${number ?? id}/meeting`}
          leftSection={<IconPresentation size={14} aria-hidden />}
        >
          {say(reviewText.meeting)}
        </Button>
      )}
      {hasMinutes && <DocumentMenu label={reviewText.minutes} path={`/management-reviews/${id}/minutes`} />}
    </>
  )
}
