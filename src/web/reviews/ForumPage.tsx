import { Loader } from '@mantine/core'
import { useParams } from '@tanstack/react-router'
import { Suspense } from 'react'
import { forum } from '#domain/records/forum/forum.ts'
import type { forumStates } from '#domain/records/forum/states.ts'
import { forumPurposes, reviewText } from '#domain/words/reviewScreen.ts'
import type { AnyRecord } from '#web/api/shapes.ts'
import { RowsRead } from '#web/audits/rows/RowsRead.tsx'
import { FieldCell } from '#web/fields/FieldCell.tsx'
import { NextCard } from '#web/next/NextCard.tsx'
import { StepPage } from '#web/next/StepPage.tsx'
import type { Steps } from '#web/next/steps.ts'
import { EditablePart } from '#web/record/EditablePart.tsx'
import { Part } from '#web/record/Part.tsx'
import { RecordHead } from '#web/record/RecordHead.tsx'
import page from '#web/record/RecordPage.module.css'
import { useAnyRecord } from '#web/record/useAnyRecord.ts'
import { useWords } from '#web/words/useWords.tsx'
import { AttendanceInput } from './AttendanceInput.tsx'
import { DecisionsInput } from './DecisionsInput.tsx'
import { DecisionsRead } from './DecisionsRead.tsx'

const nextOfForum: Readonly<Record<keyof typeof forumStates, string | null>> = {
  scheduled: 'hold',
  held: 'close',
  closed: null,
  cancelled: null,
}

/** One meeting about improving: agenda, who was there, what was decided and whether it is done. */
export function ForumPage() {
  const { ref } = useParams({ strict: false }) as { readonly ref?: string }
  return (
    <Suspense fallback={<Loader className={page.waiting} size="sm" />}>
      <OneForum key={ref} at={ref ?? ''} />
    </Suspense>
  )
}

const plan = ['kind', 'scheduledFor', 'every', 'heldAt', 'minutesBy']

function OneForum({ at }: { readonly at: string }) {
  const { say, formats } = useWords()
  const { record, put } = useAnyRecord(forum, at)
  const { kind, scheduledFor, decisions, agenda } = record.fields
  const marks = (
    <>
      <FieldCell field={forum.fields.kind} value={kind} />
      {scheduledFor && <span>{formats.day(scheduledFor)}</span>}
    </>
  )
  return (
    <StepPage
      type={forum}
      record={record}
      put={put as never}
      steps={forumSteps(record)}
      head={<RecordHead record={record} marks={marks} />}
    >
      <NextCard
        next={nextOfForum[record.state as keyof typeof nextOfForum] ?? null}
        atRest={<p>{say(record.state === 'cancelled' ? reviewText.forumOff : reviewText.forumRest)}</p>}
      />
      {decisions.length > 0 && (
        <Part title={say(reviewText.decisions)}>
          <DecisionsRead decisions={decisions} names={record.names} />
        </Part>
      )}
      {agenda.length > 0 && (
        <Part title={say(forum.fields.agenda.label)}>
          <RowsRead record={record} name="agenda" isUntitled />
        </Part>
      )}
      <EditablePart
        record={record}
        title={say(reviewText.plan)}
        names={['kind', 'every', 'agenda']}
        read={plan}
        envelope={['title', 'owner']}
        mayEdit={record.may.edit && record.state === 'scheduled'}
        onDone={put}
      >
        <RowsRead record={record} name="attendance" />
      </EditablePart>
    </StepPage>
  )
}

const ownInputs = { attendance: AttendanceInput, decisions: DecisionsInput } as Readonly<
  Record<string, typeof AttendanceInput>
>

function forumSteps(_: AnyRecord): Steps {
  return {
    purposeOf: (move) => forumPurposes[move] ?? { en: '', de: '' },
    layout: (move) => (move === 'hold' ? [{ rows: [['agenda'], ['decisions'], ['attendance']] }] : undefined),
    ownInput: (_form, name) => ownInputs[name],
  }
}
