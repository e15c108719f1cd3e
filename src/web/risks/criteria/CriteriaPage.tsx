import { Loader } from '@mantine/core'
import { useParams } from '@tanstack/react-router'
import { Suspense } from 'react'
import { riskCriteria } from '#domain/records/riskCriteria/riskCriteria.ts'
import { criteriaText } from '#domain/words/riskScreen.ts'
import { criteriaPurposes } from '#domain/words/riskSteps.ts'
import { RowsRead } from '#web/audits/rows/RowsRead.tsx'
import { NextCard } from '#web/next/NextCard.tsx'
import { StepPage } from '#web/next/StepPage.tsx'
import type { Steps } from '#web/next/steps.ts'
import { EditablePart } from '#web/record/EditablePart.tsx'
import { Part } from '#web/record/Part.tsx'
import { RecordHead } from '#web/record/RecordHead.tsx'
import page from '#web/record/RecordPage.module.css'
import { useAnyRecord } from '#web/record/useAnyRecord.ts'
import { useWords } from '#web/words/useWords.tsx'
import { Grid } from '../matrix/Grid.tsx'
import { namedCriteria } from '../useCriteria.ts'

/** One version of the risk criteria: the scales, and what they make of likelihood and consequence. */
export function CriteriaPage() {
  const { ref } = useParams({ strict: false }) as { readonly ref?: string }
  return (
    <Suspense fallback={<Loader className={page.waiting} size="sm" />}>
      <Criteria key={ref} at={ref ?? ''} />
    </Suspense>
  )
}

const steps: Steps = {
  purposeOf: (move) => criteriaPurposes[move] ?? { en: '', de: '' },
  // They are looked at below; what is wrong there is said, and edited there.
  layout: (move) => (move === 'approve' ? [] : undefined),
}

function Criteria({ at }: { readonly at: string }) {
  const { say } = useWords()
  const { record, put } = useAnyRecord(riskCriteria, at)
  const isDraft = record.state === 'draft'
  return (
    <StepPage
      type={riskCriteria}
      record={record}
      put={put as never}
      steps={steps}
      head={<RecordHead record={record} />}
    >
      <NextCard
        next={isDraft ? 'approve' : null}
        atRest={<p>{say(record.state === 'approved' ? criteriaText.inForce : criteriaText.over)}</p>}
      />
      <EditablePart
        record={record}
        title={say(criteriaText.about)}
        names={['method', 'acceptableUpTo', 'reassessMonths', 'levels', 'likelihoods', 'consequences']}
        read={['method', 'acceptableUpTo', 'reassessMonths', 'approvedBy', 'approvedAt']}
        envelope={['title', 'owner']}
        mayEdit={record.may.edit && isDraft}
        onDone={put}
      >
        <RowsRead record={record} name="levels" />
        <RowsRead record={record} name="likelihoods" />
        <RowsRead record={record} name="consequences" />
      </EditablePart>
      <Part title={say(criteriaText.matrix)}>
        <Grid criteria={namedCriteria(record)} />
      </Part>
    </StepPage>
  )
}
