import { Loader } from '@mantine/core'
import { useParams } from '@tanstack/react-router'
import { Suspense } from 'react'
import { nonconformity } from '#domain/records/nonconformity/nonconformity.ts'
import { StepPage } from '#web/next/StepPage.tsx'
import page from '#web/record/RecordPage.module.css'
import { useAnyRecord } from '#web/record/useAnyRecord.ts'
import { useAnswers } from './known/useAnswers.ts'
import { NextStep } from './NextStep.tsx'
import { NonconformityHead } from './NonconformityHead.tsx'
import { nonconformitySteps } from './nonconformitySteps.tsx'
import { CausesPart } from './story/CausesPart.tsx'
import { Picture } from './story/Picture.tsx'
import { Story } from './story/Story.tsx'

/** One nonconformity: what is next, and its story from the harm to the proof that it does not come back. */
export function NonconformityPage() {
  const { ref } = useParams({ strict: false }) as { readonly ref?: string }
  return (
    <Suspense fallback={<Loader className={page.waiting} size="sm" />}>
      <OneNonconformity key={ref} at={ref ?? ''} />
    </Suspense>
  )
}

function OneNonconformity({ at }: { readonly at: string }) {
  const { record, put } = useAnyRecord(nonconformity, at)
  const answers = useAnswers(record)
  return (
    <StepPage
      type={nonconformity}
      record={record}
      put={put as never}
      steps={nonconformitySteps(record, answers)}
      head={<NonconformityHead record={record} />}
    >
      {/* While the cause is looked for, that is the work at hand: the plan rests on what it finds. */}
      {record.state === 'analysing' && <CausesPart record={record} />}
      <NextStep record={record} />
      {/* Whoever approves sees first what is done against what. */}
      {record.state === 'planned' && <Picture record={record} />}
      <Story record={record} put={put} />
    </StepPage>
  )
}
