import { Loader } from '@mantine/core'
import { useParams } from '@tanstack/react-router'
import { Suspense } from 'react'
import { auditorQualification } from '#domain/records/auditorQualification/auditorQualification.ts'
import { auditorText, layoutText } from '#domain/words/auditScreen.ts'
import { NextCard } from '#web/next/NextCard.tsx'
import { StepPage } from '#web/next/StepPage.tsx'
import { EditablePart } from '#web/record/EditablePart.tsx'
import { RecordHead } from '#web/record/RecordHead.tsx'
import page from '#web/record/RecordPage.module.css'
import { useAnyRecord } from '#web/record/useAnyRecord.ts'
import { useWords } from '#web/words/useWords.tsx'
import { qualificationSteps } from './qualificationSteps.ts'

/** One auditor's qualification: what it is, what shows it, until when it counts. */
export function QualificationPage() {
  const { ref } = useParams({ strict: false }) as { readonly ref?: string }
  return (
    <Suspense fallback={<Loader className={page.waiting} size="sm" />}>
      <Qualification key={ref} at={ref ?? ''} />
    </Suspense>
  )
}

function Qualification({ at }: { readonly at: string }) {
  const { say, formats } = useWords()
  const { record, put } = useAnyRecord(auditorQualification, at)
  const { validUntil } = record.fields
  const isOver = validUntil !== null && validUntil < record.today
  const rest = isOver ? auditorText.over : auditorText.holds
  const parts = [
    [layoutText.credential, ['person', 'level', 'scheme', 'credential', 'validFrom', 'validUntil']],
    [layoutText.knows, ['knowsAuditing', 'knowsStandard', 'knowsAi']],
  ] as const
  return (
    <StepPage
      type={auditorQualification}
      record={record}
      put={put as never}
      steps={qualificationSteps}
      head={<RecordHead record={record} />}
    >
      <NextCard
        next={record.state === 'proposed' ? 'approve' : record.state === 'approved' && isOver ? 'renew' : null}
        atRest={record.state === 'approved' && validUntil && <p>{say(rest, { day: formats.day(validUntil) })}</p>}
      />
      {parts.map(([title, names], nth) => (
        <EditablePart
          key={title.en}
          record={record}
          title={say(title)}
          names={names}
          envelope={nth === 0 ? ['title'] : []}
          mayEdit={record.may.edit && record.state === 'proposed'}
          onDone={put}
        />
      ))}
    </StepPage>
  )
}
