import { Loader } from '@mantine/core'
import { useParams } from '@tanstack/react-router'
import { Suspense } from 'react'
import { documentVersion } from '#domain/records/documentVersion/documentVersion.ts'
import { documentVersionFields } from '#domain/records/documentVersion/fields.ts'
import { documentText } from '#domain/words/documentControlScreen.ts'
import { DocumentMenu } from '#web/documents/DocumentMenu.tsx'
import { FieldCell } from '#web/fields/FieldCell.tsx'
import { NextCard } from '#web/next/NextCard.tsx'
import { StepPage } from '#web/next/StepPage.tsx'
import { EditablePart } from '#web/record/EditablePart.tsx'
import { FieldList } from '#web/record/FieldList.tsx'
import { Part } from '#web/record/Part.tsx'
import { RecordHead } from '#web/record/RecordHead.tsx'
import page from '#web/record/RecordPage.module.css'
import { useAnyRecord } from '#web/record/useAnyRecord.ts'
import { useWords } from '#web/words/useWords.tsx'
import { ReadersPart } from '../reading/ReadersPart.tsx'
import type { Version } from '../useContent.ts'
import { TextPart } from './TextPart.tsx'
import { nextOfVersion, versionSteps } from './versionSteps.ts'

/** One version of a document: what it says, what changed, who reviewed and approved it, who read it. */
export function VersionPage() {
  const { ref } = useParams({ strict: false }) as { readonly ref?: string }
  return (
    <Suspense fallback={<Loader className={page.waiting} size="sm" />}>
      <OneVersion key={ref} at={ref ?? ''} />
    </Suspense>
  )
}

const came = [
  'submittedAt',
  'submittedBy',
  'reviewNote',
  'reviewedAt',
  'reviewedBy',
  'approvedAt',
  'approvedBy',
  'effectiveFrom',
  'effectiveUntil',
  'communication',
  'communicatedAt',
  'communicatedBy',
  'retainUntil',
  'dutiesExcepted',
  'contentHash',
]

function OneVersion({ at }: { readonly at: string }) {
  const { say } = useWords()
  const { record, put } = useAnyRecord(documentVersion, at)
  const { edition, publicHash } = record.fields
  const isDraft = record.state === 'draft'
  return (
    <StepPage
      type={documentVersion}
      record={record}
      put={put as never}
      steps={versionSteps(record)}
      head={
        <RecordHead
          record={record}
          marks={edition !== null && <span>{say(documentText.edition, { edition })}</span>}
          actions={<DocumentMenu label={documentText.print} path={`/document-versions/${record.id}/file`} />}
        >
          <p>
            <FieldCell field={documentVersionFields.document} value={record.fields.document} names={record.names} />
          </p>
        </RecordHead>
      }
    >
      <NextCard next={nextOfVersion(record)} />
      <TextPart record={record} put={put as (record: Version) => void} variant="internal" />
      {(isDraft || publicHash) && <TextPart record={record} put={put as (record: Version) => void} variant="public" />}
      <EditablePart
        record={record}
        title={say(documentText.change)}
        names={['changeNote', 'file']}
        envelope={['title', 'owner']}
        mayEdit={record.may.edit && isDraft}
        onDone={put}
      />
      {!isDraft && (
        <Part title={say(documentText.came)}>
          <FieldList record={record} names={came} />
        </Part>
      )}
      {record.state === 'effective' && <ReadersPart version={record.id} />}
    </StepPage>
  )
}
