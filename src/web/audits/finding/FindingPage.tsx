import { Loader } from '@mantine/core'
import { useParams } from '@tanstack/react-router'
import { Suspense } from 'react'
import { finding } from '#domain/records/finding/finding.ts'
import { findingText } from '#domain/words/auditScreen.ts'
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
import { DisputesPart } from './DisputesPart.tsx'
import { findingSteps, nextOfFinding } from './findingSteps.ts'

/** One finding: what was found, what the audited say to it, and what it became. */
export function FindingPage() {
  const { ref } = useParams({ strict: false }) as { readonly ref?: string }
  return (
    <Suspense fallback={<Loader className={page.waiting} size="sm" />}>
      <Finding key={ref} at={ref ?? ''} />
    </Suspense>
  )
}

const found = ['requirement', 'statement', 'evidence', 'failsRequirement', 'knowledge', 'aiSystem', 'site', 'repeats']

function Finding({ at }: { readonly at: string }) {
  const { say } = useWords()
  const { record, put } = useAnyRecord(finding, at)
  const { kind, severity, audit, response, upheldBecause } = record.fields
  const marks = (
    <>
      <FieldCell field={finding.fields.kind} value={kind} />
      {severity && (
        <b>
          <FieldCell field={finding.fields.severity} value={severity} />
        </b>
      )}
    </>
  )
  const head = (
    <RecordHead record={record} marks={marks}>
      {audit && (
        <p>
          <FieldCell field={finding.fields.audit} value={audit} />
        </p>
      )}
    </RecordHead>
  )
  return (
    <StepPage type={finding} record={record} put={put as never} steps={findingSteps(record)} head={head}>
      <NextCard next={nextOfFinding[record.state] ?? null} atRest={<p>{say(findingText.rest)}</p>} />
      <EditablePart
        record={record}
        title={say(findingText.found)}
        names={record.state === 'draft' ? ['kind', 'severity', 'externalGrade', ...found] : ['externalGrade', ...found]}
        envelope={['title']}
        mayEdit={record.may.edit && record.state === 'draft'}
        onDone={put}
      />
      {(response || upheldBecause) && (
        <Part title={say(findingText.answered)}>
          <FieldList record={record} names={['stance', 'respondedBy', 'response', 'upheldBecause']} />
        </Part>
      )}
      <DisputesPart finding={record.id} />
      {(record.fields.nonconformity || record.fields.improvement) && (
        <Part title={say(findingText.became)}>
          <FieldList record={record} names={['nonconformity', 'improvement', 'issuedBy', 'issuedAt']} />
        </Part>
      )}
    </StepPage>
  )
}
