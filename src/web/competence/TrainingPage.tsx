import { Loader } from '@mantine/core'
import { useParams } from '@tanstack/react-router'
import { Suspense } from 'react'
import { training } from '#domain/records/training/training.ts'
import { trainingText } from '#domain/words/competenceScreen.ts'
import { NextCard } from '#web/next/NextCard.tsx'
import { StepPage } from '#web/next/StepPage.tsx'
import { EditablePart } from '#web/record/EditablePart.tsx'
import { FieldList } from '#web/record/FieldList.tsx'
import { Part } from '#web/record/Part.tsx'
import { RecordHead } from '#web/record/RecordHead.tsx'
import page from '#web/record/RecordPage.module.css'
import { useAnyRecord } from '#web/record/useAnyRecord.ts'
import { useWords } from '#web/words/useWords.tsx'
import { trainingSteps } from './steps.ts'

/** One person's training: what is next, and what came of it. */
export function TrainingPage() {
  const { ref } = useParams({ strict: false }) as { readonly ref?: string }
  return (
    <Suspense fallback={<Loader className={page.waiting} size="sm" />}>
      <OneTraining key={ref} at={ref ?? ''} />
    </Suspense>
  )
}

const nextOf: Readonly<Record<string, string>> = { assigned: 'start', inProgress: 'complete', completed: 'checkEffect' }
const came = [
  'completedOn',
  'evidence',
  'evidenceFile',
  'effective',
  'checkedAt',
  'checkedBy',
  'validFrom',
  'validUntil',
]

function OneTraining({ at }: { readonly at: string }) {
  const { say, formats } = useWords()
  const { record, put } = useAnyRecord(training, at)
  const { state, fields, names, due, overdue } = record
  const isUnseen = state === 'effectivenessChecked' ? (fields.effective?.answer === 'yes' ? 'confirm' : 'repeat') : null
  const marks = (
    <>
      {fields.person && <span>{names[fields.person] ?? '…'}</span>}
      {due && <span data-late={overdue || undefined}>{formats.day(due)}</span>}
    </>
  )
  return (
    <StepPage
      type={training}
      record={record}
      put={put as never}
      steps={trainingSteps(names[fields.person ?? ''])}
      head={<RecordHead record={record} marks={marks} />}
    >
      <NextCard
        next={nextOf[state] ?? isUnseen}
        atRest={<p>{say(state === 'valid' ? trainingText.valid : trainingText.over)}</p>}
      />
      <EditablePart
        record={record}
        title={say(trainingText.about)}
        names={['competence', 'person', 'because', 'dueOn']}
        envelope={['title']}
        mayEdit={false}
        onDone={put}
      />
      <Part title={say(trainingText.came)}>
        <FieldList record={record} names={came} />
      </Part>
    </StepPage>
  )
}
