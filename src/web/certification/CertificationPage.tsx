import { Loader } from '@mantine/core'
import { useParams } from '@tanstack/react-router'
import { Suspense } from 'react'
import { nextInCycle } from '#domain/certification/nextInCycle.ts'
import { nextMoveOf, stepKeys, stepOf } from '#domain/certification/steps.ts'
import { certification } from '#domain/records/certification/certification.ts'
import type { CertificationState } from '#domain/records/certification/states.ts'
import { certificationText } from '#domain/words/certificationScreen.ts'
import { NextCard } from '#web/next/NextCard.tsx'
import { StepPage } from '#web/next/StepPage.tsx'
import { useAddress } from '#web/parts/useAddress.ts'
import { RecordHead } from '#web/record/RecordHead.tsx'
import page from '#web/record/RecordPage.module.css'
import { useAnyRecord } from '#web/record/useAnyRecord.ts'
import { useWords } from '#web/words/useWords.tsx'
import { stepsOfCertification } from './certificationMoves.ts'
import { Stepper } from './Stepper.tsx'
import { stepParts } from './stepParts.ts'

/** One certification: its ten steps, what is next, and what belongs to the step one looks at. */
export function CertificationPage() {
  const { ref } = useParams({ strict: false }) as { readonly ref?: string }
  return (
    <Suspense fallback={<Loader className={page.waiting} size="sm" />}>
      <Certification key={ref} at={ref ?? ''} />
    </Suspense>
  )
}

function Certification({ at }: { readonly at: string }) {
  const { say } = useWords()
  const { record, put } = useAnyRecord(certification, at)
  const { query, change } = useAddress(['step'])
  const now = stepOf(record.state)
  const shown = stepKeys.find((step) => step === query.step) ?? now
  const next = nextInCycle(record.state, record.fields) ?? nextMoveOf[record.state as CertificationState] ?? null
  const isUnsigned = record.state === 'decided' && record.fields.signedAt === null
  return (
    <StepPage
      type={certification}
      record={record}
      put={put as never}
      steps={stepsOfCertification(record)}
      head={
        <RecordHead record={record}>
          <Stepper now={now} shown={shown} onShow={(step) => change({ step: step === now ? undefined : step })} />
        </RecordHead>
      }
    >
      <NextCard next={isUnsigned ? 'sign' : next} atRest={<p>{say(certificationText.rest)}</p>} />
      {stepParts[shown].map(([name, Shown]) => (
        <Suspense key={name} fallback={<Loader size="sm" />}>
          <Shown record={record} put={put} />
        </Suspense>
      ))}
    </StepPage>
  )
}
