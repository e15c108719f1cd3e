import { Loader } from '@mantine/core'
import { useParams } from '@tanstack/react-router'
import { Suspense } from 'react'
import { aiSystem } from '#domain/records/aiSystem/aiSystem.ts'
import { aiSystemText } from '#domain/words/aiSystemScreen.ts'
import { incidentPurposeOf } from '#domain/words/incidentSteps.ts'
import { NextCard } from '#web/next/NextCard.tsx'
import { StepPage } from '#web/next/StepPage.tsx'
import type { Steps } from '#web/next/steps.ts'
import { EditablePart } from '#web/record/EditablePart.tsx'
import { RecordHead } from '#web/record/RecordHead.tsx'
import page from '#web/record/RecordPage.module.css'
import { useAnyRecord } from '#web/record/useAnyRecord.ts'
import { useWords } from '#web/words/useWords.tsx'
import { HappenedWith } from './HappenedWith.tsx'

const steps: Steps = {
  purposeOf: incidentPurposeOf,
  standing: (name) => (name === 'oversight' ? {} : undefined),
}

/** One AI system: whether it runs, what it is, what assures it, and what happened with it. */
export function AiSystemPage() {
  const { ref } = useParams({ strict: false }) as { readonly ref?: string }
  return (
    <Suspense fallback={<Loader className={page.waiting} size="sm" />}>
      <OneSystem key={ref} at={ref ?? ''} />
    </Suspense>
  )
}

function OneSystem({ at }: { readonly at: string }) {
  const { say, formats } = useWords()
  const { record, put } = useAnyRecord(aiSystem, at)
  const { highRisk, suspendedAt, suspendedBecause } = record.fields
  const head = <RecordHead record={record} marks={highRisk && <b>{say(aiSystemText.highRisk)}</b>} />
  const rest = {
    live: say(aiSystemText.live),
    suspended: say(aiSystemText.suspended, {
      day: suspendedAt ? formats.moment(suspendedAt) : '',
      reason: suspendedBecause ?? '',
    }),
    retired: say(aiSystemText.retired),
  }[record.state]
  const part = (title: string, names: readonly string[], envelope: readonly string[]) => (
    <EditablePart
      record={record}
      title={title}
      names={names}
      envelope={envelope}
      mayEdit={record.may.edit}
      onDone={put}
    />
  )
  return (
    <StepPage type={aiSystem} record={record} put={put as never} steps={steps} head={head}>
      <NextCard next={record.state === 'suspended' ? 'resume' : null} before={() => <p>{rest}</p>} />
      {part(
        say(aiSystemText.about),
        ['purpose', 'origin', 'role', 'highRisk', 'site', 'oversight'],
        ['title', 'owner'],
      )}
      {part(say(aiSystemText.assurance), assurance, [])}
      <HappenedWith system={record.id} />
    </StepPage>
  )
}

const assurance = ['riskAssessment', 'riskAssessedUntil', 'deploymentApproval', 'deploymentApprovedOn']
