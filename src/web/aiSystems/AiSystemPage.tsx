import { Loader } from '@mantine/core'
import { useParams } from '@tanstack/react-router'
import { Suspense, useState } from 'react'
import { aiSystem } from '#domain/records/aiSystem/aiSystem.ts'
import { StepPage } from '#web/next/StepPage.tsx'
import page from '#web/record/RecordPage.module.css'
import { useAnyRecord } from '#web/record/useAnyRecord.ts'
import { AssessedPart } from './system/AssessedPart.tsx'
import { DecisionsPart } from './system/DecisionsPart.tsx'
import { DutiesPart } from './system/DutiesPart.tsx'
import { HappenedWith } from './system/HappenedWith.tsx'
import { NextOfSystem } from './system/NextOfSystem.tsx'
import { OversightPart } from './system/OversightPart.tsx'
import { ResourcesPart } from './system/ResourcesPart.tsx'
import { StagePanel } from './system/StagePanel.tsx'
import { StageTabs } from './system/StageTabs.tsx'
import { SystemHead } from './system/SystemHead.tsx'
import { stageOf, stageWith } from './system/stages.ts'
import { systemSteps } from './system/systemSteps.ts'
import { useGates } from './system/useGates.ts'

/** One AI system: the seven stages of its life with the gates between them, what is next, and who keeps it in hand. */
export function AiSystemPage() {
  const { ref } = useParams({ strict: false }) as { readonly ref?: string }
  return (
    <Suspense fallback={<Loader className={page.waiting} size="sm" />}>
      <OneSystem key={ref} at={ref ?? ''} />
    </Suspense>
  )
}

function OneSystem({ at }: { readonly at: string }) {
  const { record, put } = useAnyRecord(aiSystem, at)
  const { data: gates = [] } = useGates(record)
  const [chosen, choose] = useState<{ readonly stage: number; readonly of: string } | null>(null)
  // A step takes the page along to the stage it leads to.
  const stage = chosen?.of === record.state ? chosen.stage : stageOf(record)
  const show = (next: number) => choose({ stage: next, of: record.state })
  const wayTo = (field: string) => {
    if (field === 'drills') return () => goTo('oversight')
    const target = stageWith(field)
    if (target === undefined) return undefined
    return () => {
      show(target)
      requestAnimationFrame(() => goTo('stage'))
    }
  }
  return (
    <StepPage
      type={aiSystem}
      record={record}
      put={put as never}
      steps={systemSteps(record)}
      wayTo={wayTo}
      head={<SystemHead record={record} put={put} />}
    >
      <StageTabs record={record} gates={gates} chosen={stage} onChoose={show} />
      <NextOfSystem record={record} />
      <StagePanel record={record} put={put} stage={stage} gates={gates} />
      <div id="oversight">
        <OversightPart record={record} />
      </div>
      <AssessedPart system={record.id} />
      <ResourcesPart record={record} />
      <DutiesPart record={record} />
      <DecisionsPart record={record} />
      <HappenedWith system={record.id} />
    </StepPage>
  )
}

function goTo(part: 'stage' | 'oversight'): void {
  document.getElementById(part)?.scrollIntoView({ block: 'start' })
}
