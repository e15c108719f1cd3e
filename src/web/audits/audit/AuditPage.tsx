import { Loader } from '@mantine/core'
import { useParams } from '@tanstack/react-router'
import { Suspense } from 'react'
import { audit } from '#domain/records/audit/audit.ts'
import { auditPageText, layoutText } from '#domain/words/auditScreen.ts'
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
import { CriteriaRead } from '../criteria/CriteriaRead.tsx'
import { RowsRead } from '../rows/RowsRead.tsx'
import { SamplePart } from '../sample/SamplePart.tsx'
import { auditSteps, nextOfAudit } from './auditSteps.ts'
import { ChecklistPart } from './ChecklistPart.tsx'
import { FindingsPart } from './FindingsPart.tsx'
import { ReportLink } from './ReportLink.tsx'
import { VisitsPart } from './VisitsPart.tsx'

/** One audit: what is next, the checklist and how far it is, the sample, the findings, the plan and what it came to. */
export function AuditPage() {
  const { ref } = useParams({ strict: false }) as { readonly ref?: string }
  return (
    <Suspense fallback={<Loader className={page.waiting} size="sm" />}>
      <Audit key={ref} at={ref ?? ''} />
    </Suspense>
  )
}

const plan = ['programme', 'objectives', 'scope', 'ownCriteria', 'startsOn', 'endsOn', 'agreedStart', 'method', 'site']
const came = ['conformity', 'effectiveness', 'obstacles', 'auditeeFeedback', 'reportedBy', 'reportedAt']
const people = ['team', 'externals', 'auditees', 'interviews', 'distribution'] as const

function Audit({ at }: { readonly at: string }) {
  const { say, formats } = useWords()
  const { record, put } = useAnyRecord(audit, at)
  const { kind, startsOn, endsOn, deferReason, conformity } = record.fields
  const days = [startsOn, endsOn].filter((day) => day !== null).map((day) => formats.day(day))
  const marks = (
    <>
      <FieldCell field={audit.fields.kind} value={kind} />
      {days.length > 0 && <span>{[...new Set(days)].join(' – ')}</span>}
    </>
  )
  return (
    <StepPage
      type={audit}
      record={record}
      put={put as never}
      steps={auditSteps(record)}
      head={<RecordHead record={record} marks={marks} actions={<ReportLink record={record} />} />}
    >
      <NextCard
        next={nextOfAudit[record.state as keyof typeof nextOfAudit] ?? null}
        atRest={<p>{say(record.state === 'cancelled' ? auditPageText.calledOff : auditPageText.rest)}</p>}
      />
      <ChecklistPart record={record} />
      <FindingsPart audit={record.id} />
      <SamplePart record={record} />
      {conformity && (
        <Part title={say(auditPageText.came)}>
          <FieldList record={record} names={came} />
        </Part>
      )}
      <EditablePart
        record={record}
        title={say(auditPageText.plan)}
        names={deferReason ? [...plan, 'deferReason', 'deferredBy'] : plan}
        envelope={['title', 'owner']}
        mayEdit={record.may.edit && record.state === 'planned'}
        onDone={put}
      />
      <VisitsPart record={record} put={put} />
      <RowsRead record={record} name="systems" />
      <CriteriaRead criteria={record.fields.criteria} />
      <RowsRead record={record} name="grades" />
      {people.some((name) => record.fields[name].length > 0) && (
        <Part title={say(layoutText.who)}>
          {people.map((name) => (
            <RowsRead key={name} record={record} name={name} />
          ))}
        </Part>
      )}
    </StepPage>
  )
}
