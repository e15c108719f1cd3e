import { Loader } from '@mantine/core'
import { useParams } from '@tanstack/react-router'
import { Suspense } from 'react'
import { document } from '#domain/records/document/document.ts'
import { documentKinds } from '#domain/records/document/kinds.ts'
import { documentText } from '#domain/words/documentControlScreen.ts'
import type { RecordOf } from '#web/api/shapes.ts'
import { DocumentMenu } from '#web/documents/DocumentMenu.tsx'
import { NextCard } from '#web/next/NextCard.tsx'
import { StepPage } from '#web/next/StepPage.tsx'
import { EditablePart } from '#web/record/EditablePart.tsx'
import { RecordHead } from '#web/record/RecordHead.tsx'
import page from '#web/record/RecordPage.module.css'
import { useAnyRecord } from '#web/record/useAnyRecord.ts'
import { useWords } from '#web/words/useWords.tsx'
import { ReadersPart } from '../reading/ReadersPart.tsx'
import { documentSteps } from './documentSteps.ts'
import { InForce } from './InForce.tsx'
import { PartiesPart } from './PartiesPart.tsx'
import { VersionsPart } from './VersionsPart.tsx'

/** A document to be read: the text in force first, then who read it, its versions, and how it is controlled. */
export function DocumentPage() {
  const { ref } = useParams({ strict: false }) as { readonly ref?: string }
  return (
    <Suspense fallback={<Loader className={page.waiting} size="sm" />}>
      <OneDocument key={ref} at={ref ?? ''} />
    </Suspense>
  )
}

const control = [
  'purpose',
  'requirements',
  'classification',
  'publication',
  'externalOrigin',
  'externalSource',
  'distribution',
  'mustRead',
  'mayRead',
  'readers',
  'readWithinDays',
  'reviewEveryMonths',
  'nextReviewOn',
  'reviewResult',
  'reviewedOn',
  'reviewedBy',
  'retentionMonths',
  'disposal',
]
/** The requirement of a plan for telling parties when something went wrong. */
const TELLING = 'iso42001:A.8.4'
/** Changed by steps of their own. */
const settled = ['nextReviewOn', 'reviewResult', 'reviewedOn', 'reviewedBy']

function OneDocument({ at }: { readonly at: string }) {
  const { say } = useWords()
  const { record, put } = useAnyRecord(document, at)
  const { effectiveVersion } = record.fields
  const isOpen = record.state === 'inPreparation' || record.state === 'effective'
  return (
    <StepPage
      type={document}
      record={record}
      put={put as never}
      steps={documentSteps}
      head={
        <RecordHead
          record={record}
          marks={<Marks record={record} />}
          actions={
            effectiveVersion && (
              <DocumentMenu label={documentText.print} path={`/document-versions/${effectiveVersion}/file`} />
            )
          }
        />
      }
    >
      {effectiveVersion && <InForce version={effectiveVersion} today={record.today} />}
      <NextCard next={record.overdue ? 'review' : null} atRest={<Rest record={record} />} />
      <VersionsPart document={record} mayBegin={isOpen} />
      {effectiveVersion && <ReadersPart version={effectiveVersion} />}
      {record.fields.requirements.includes(TELLING) && <PartiesPart />}
      <EditablePart
        record={record}
        title={say(documentText.control)}
        names={effectiveVersion ? control : ['kind', ...control.filter((name) => !settled.includes(name))]}
        envelope={record.state === 'inPreparation' ? ['title', 'owner'] : ['title']}
        mayEdit={record.may.edit && isOpen}
        onDone={put}
      />
    </StepPage>
  )
}

const { options } = document.fields.classification

type Shown = { readonly record: RecordOf<typeof document> & { readonly today: string } }

function Marks({ record: { fields, owner } }: Shown) {
  const { say, formats } = useWords()
  const { kind, classification, effectiveFrom } = fields
  return (
    <>
      {kind && <span>{say(documentKinds[kind])}</span>}
      {classification === 'confidential' && <span>{say(options.confidential)}</span>}
      {owner && <span>{owner.name}</span>}
      {effectiveFrom && <span>{say(documentText.since, { day: formats.day(effectiveFrom) })}</span>}
    </>
  )
}

function Rest({ record: { state, fields } }: Shown) {
  const { say, formats } = useWords()
  if (state === 'inPreparation') return <p>{say(documentText.begins)}</p>
  if (state !== 'effective') return <p>{say(documentText.rest)}</p>
  return fields.nextReviewOn && <p>{say(documentText.fits, { day: formats.day(fields.nextReviewOn) })}</p>
}
