import { Loader } from '@mantine/core'
import { useParams } from '@tanstack/react-router'
import { Suspense } from 'react'
import { bodySelection } from '#domain/records/bodySelection/bodySelection.ts'
import { weightFields } from '#domain/records/bodySelection/fields.ts'
import { bodyText } from '#domain/words/bodyScreen.ts'
import { RowsRead } from '#web/audits/rows/RowsRead.tsx'
import { DocumentMenu } from '#web/documents/DocumentMenu.tsx'
import { NextCard } from '#web/next/NextCard.tsx'
import { StepPage } from '#web/next/StepPage.tsx'
import { EditablePart } from '#web/record/EditablePart.tsx'
import { FieldList } from '#web/record/FieldList.tsx'
import { Part } from '#web/record/Part.tsx'
import { RecordHead } from '#web/record/RecordHead.tsx'
import page from '#web/record/RecordPage.module.css'
import { useAnyRecord } from '#web/record/useAnyRecord.ts'
import { useWords } from '#web/words/useWords.tsx'
import { CandidatesInput } from './CandidatesInput.tsx'
import { ComparisonPart } from './ComparisonPart.tsx'
import { selectionSteps } from './selectionSteps.ts'

/** One choice of a body: the comparison first, then what it rests on. */
export function SelectionPage() {
  const { ref } = useParams({ strict: false }) as { readonly ref?: string }
  return (
    <Suspense fallback={<Loader className={page.waiting} size="sm" />}>
      <Selection key={ref} at={ref ?? ''} />
    </Suspense>
  )
}

const candidateInputs = { candidates: CandidatesInput }
const about = ['certification', 'standard', 'wantedStage1', 'wantedStage2', 'currency'] as const

function Selection({ at }: { readonly at: string }) {
  const { say } = useWords()
  const { record, put } = useAnyRecord(bodySelection, at)
  const { state, fields } = record
  const mayEdit = record.may.edit && state === 'comparing'
  return (
    <StepPage
      type={bodySelection}
      record={record}
      put={put as never}
      steps={selectionSteps}
      head={
        <RecordHead
          record={record}
          actions={<DocumentMenu label={bodyText.record} path={`/body-selections/${record.id}/file`} />}
        />
      }
    >
      <NextCard
        next={state === 'comparing' ? 'choose' : null}
        atRest={<p>{say(state === 'decided' ? bodyText.decided : bodyText.calledOff)}</p>}
      />
      <ComparisonPart record={record} />
      {state === 'decided' && (
        <Part title={say(bodyText.decision)}>
          <FieldList record={record} names={['chosen', 'chosenBecause', 'decidedBy', 'decidedAt']} />
          <RowsRead record={record} name="ranking" />
        </Part>
      )}
      {fields.overrides.length > 0 && <RowsRead record={record} name="overrides" />}
      <EditablePart
        record={record}
        title={say(bodyText.candidates)}
        names={['candidates']}
        read={[]}
        inputs={candidateInputs}
        mayEdit={mayEdit}
        onDone={put}
      >
        <RowsRead record={record} name="candidates" isUntitled except={quoted} />
      </EditablePart>
      <EditablePart
        record={record}
        title={say(bodyText.weights)}
        names={Object.keys(weightFields)}
        mayEdit={mayEdit}
        onDone={put}
      />
      <EditablePart
        record={record}
        title={say(bodyText.said)}
        names={[...about, 'sites']}
        read={about}
        envelope={['title', 'owner']}
        mayEdit={mayEdit}
        onDone={put}
      >
        <RowsRead record={record} name="sites" />
      </EditablePart>
    </StepPage>
  )
}

/** Scores and their reasons stand in the comparison above; below are the quotes. */
const quoted = [
  'accreditation',
  'accreditationWhy',
  'expertise',
  'expertiseWhy',
  'industry',
  'industryWhy',
  'coverage',
  'coverageWhy',
  'cost',
  'costWhy',
  'timeline',
  'timelineWhy',
] as const
