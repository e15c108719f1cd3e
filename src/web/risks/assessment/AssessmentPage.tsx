import { Loader } from '@mantine/core'
import { useParams } from '@tanstack/react-router'
import { Suspense } from 'react'
import { riskAssessment } from '#domain/records/riskAssessment/riskAssessment.ts'
import { assessmentText } from '#domain/words/riskScreen.ts'
import { assessmentPurposes } from '#domain/words/riskSteps.ts'
import type { AnyRecord } from '#web/api/shapes.ts'
import { RowsRead } from '#web/audits/rows/RowsRead.tsx'
import { NextCard } from '#web/next/NextCard.tsx'
import { StepPage } from '#web/next/StepPage.tsx'
import type { Steps } from '#web/next/steps.ts'
import { EditablePart } from '#web/record/EditablePart.tsx'
import { FieldList } from '#web/record/FieldList.tsx'
import { Part } from '#web/record/Part.tsx'
import { RecordHead } from '#web/record/RecordHead.tsx'
import page from '#web/record/RecordPage.module.css'
import { useAnyRecord } from '#web/record/useAnyRecord.ts'
import { useWords } from '#web/words/useWords.tsx'
import { SourcesInput } from '../risk/SourcesInput.tsx'
import { RisksFound } from './RisksFound.tsx'

/** One risk assessment: what is looked at, the risks it found, what came out, who approved it. */
export function AssessmentPage() {
  const { ref } = useParams({ strict: false }) as { readonly ref?: string }
  return (
    <Suspense fallback={<Loader className={page.waiting} size="sm" />}>
      <Assessment key={ref} at={ref ?? ''} />
    </Suspense>
  )
}

const next: Readonly<Record<string, string>> = { planned: 'begin', underWay: 'complete', completed: 'approve' }
const about = ['aiSystem', 'trigger', 'scope', 'dueOn', 'analyst']
const found = [
  'sourcesConsidered',
  'ethics',
  'autonomy',
  'conclusion',
  'criteria',
  'completedBy',
  'approvedBy',
  'approvedAt',
  'validUntil',
]

function stepsOf({ names, fields }: AnyRecord): Steps {
  return {
    purposeOf: (move) => assessmentPurposes[move] ?? { en: '', de: '' },
    ownInput: (_, name) => (name === 'sourcesConsidered' ? SourcesInput : undefined),
    standing: (name) => (name === 'analyst' ? { person: names[(fields.analyst as string | null) ?? ''] } : undefined),
  }
}

function Assessment({ at }: { readonly at: string }) {
  const { say, formats } = useWords()
  const { record, put } = useAnyRecord(riskAssessment, at)
  const { validUntil } = record.fields
  const isOpen = ['planned', 'underWay'].includes(record.state)
  return (
    <StepPage
      type={riskAssessment}
      record={record}
      put={put as never}
      steps={stepsOf(record)}
      head={<RecordHead record={record} />}
    >
      <NextCard
        next={next[record.state] ?? null}
        atRest={
          <p>
            {record.state === 'approved' && validUntil
              ? say(assessmentText.rest, { day: formats.day(validUntil) })
              : say(assessmentText.over)}
          </p>
        }
      />
      <EditablePart
        record={record}
        title={say(assessmentText.about)}
        names={[...about, 'participants']}
        read={about}
        envelope={['title', 'owner']}
        mayEdit={record.may.edit && isOpen}
        onDone={put}
      >
        <RowsRead record={record} name="participants" />
      </EditablePart>
      <RisksFound record={record} isOpen={isOpen} />
      {record.fields.conclusion && (
        <Part title={say(assessmentText.found)}>
          <FieldList record={record} names={found} />
        </Part>
      )}
    </StepPage>
  )
}
