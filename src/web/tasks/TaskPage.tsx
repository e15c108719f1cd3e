import { Loader } from '@mantine/core'
import { useParams } from '@tanstack/react-router'
import { Suspense } from 'react'
import { task } from '#domain/records/task/task.ts'
import { taskText } from '#domain/words/aiSystemScreen.ts'
import { incidentPurposeOf } from '#domain/words/incidentSteps.ts'
import { NextCard } from '#web/next/NextCard.tsx'
import { StepPage } from '#web/next/StepPage.tsx'
import type { Steps } from '#web/next/steps.ts'
import { EditablePart } from '#web/record/EditablePart.tsx'
import { FieldList } from '#web/record/FieldList.tsx'
import { RecordHead } from '#web/record/RecordHead.tsx'
import page from '#web/record/RecordPage.module.css'
import { useAnyRecord } from '#web/record/useAnyRecord.ts'
import { useWords } from '#web/words/useWords.tsx'

const steps: Steps = { purposeOf: incidentPurposeOf }

/** One task: what to do, until when, and what came of it. */
export function TaskPage() {
  const { ref } = useParams({ strict: false }) as { readonly ref?: string }
  return (
    <Suspense fallback={<Loader className={page.waiting} size="sm" />}>
      <OneTask key={ref} at={ref ?? ''} />
    </Suspense>
  )
}

function OneTask({ at }: { readonly at: string }) {
  const { say, formats } = useWords()
  const { record, put } = useAnyRecord(task, at)
  const { owner, due, overdue, state } = record
  const marks = (
    <>
      {owner && <span>{owner.name}</span>}
      {due && <span data-late={overdue || undefined}>{formats.day(due)}</span>}
    </>
  )
  const rest = state === 'done' ? taskText.done : taskText.cancelled
  return (
    <StepPage
      type={task}
      record={record}
      put={put as never}
      steps={steps}
      head={<RecordHead record={record} marks={marks} />}
    >
      <NextCard next={state === 'open' ? 'complete' : null} atRest={<p>{say(rest)}</p>} />
      <EditablePart
        record={record}
        title={say(taskText.about)}
        names={['description', 'kind']}
        envelope={['title']}
        mayEdit={record.may.edit && state === 'open'}
        onDone={put}
      />
      <FieldList record={record} names={['result', 'doneAt', 'doneBy']} />
    </StepPage>
  )
}
