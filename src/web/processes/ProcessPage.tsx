import { Loader } from '@mantine/core'
import { useParams } from '@tanstack/react-router'
import { Suspense } from 'react'
import { process } from '#domain/records/process/process.ts'
import { processText } from '#domain/words/aimsScreen.ts'
import { RowsRead } from '#web/audits/rows/RowsRead.tsx'
import { NextCard } from '#web/next/NextCard.tsx'
import { StepPage } from '#web/next/StepPage.tsx'
import { EditablePart } from '#web/record/EditablePart.tsx'
import { RecordHead } from '#web/record/RecordHead.tsx'
import page from '#web/record/RecordPage.module.css'
import { useAnyRecord } from '#web/record/useAnyRecord.ts'
import { useWords } from '#web/words/useWords.tsx'
import { nextOfProcess, processSteps } from './processSteps.ts'

/** One process: what it does, what it serves and rests on, what it takes from others. */
export function ProcessPage() {
  const { ref } = useParams({ strict: false }) as { readonly ref?: string }
  return (
    <Suspense fallback={<Loader className={page.waiting} size="sm" />}>
      <OneProcess key={ref} at={ref ?? ''} />
    </Suspense>
  )
}

const does = ['purpose', 'kind', 'phase', 'inputs', 'outputs', 'operatingCriteria']
const restsOn = ['requirements', 'documents', 'objectives', 'resources', 'takesFrom', 'reviewBy']

function OneProcess({ at }: { readonly at: string }) {
  const { say } = useWords()
  const { record, put } = useAnyRecord(process, at)
  const mayEdit = record.may.edit && record.state !== 'retired'
  const isDue = record.due !== null && record.due <= record.today
  const rest = record.state === 'retired' ? processText.atRest : processText.runs
  return (
    <StepPage
      type={process}
      record={record}
      put={put as never}
      steps={processSteps}
      head={<RecordHead record={record} />}
    >
      <NextCard next={nextOfProcess(record.state, isDue)} atRest={<p>{say(rest)}</p>} />
      <EditablePart
        record={record}
        title={say(processText.what)}
        names={does}
        envelope={['title', 'owner']}
        mayEdit={mayEdit}
        onDone={put}
      />
      <EditablePart record={record} title={say(processText.restsOn)} names={restsOn} mayEdit={mayEdit} onDone={put} />
      <RowsRead record={record} name="takesFrom" />
    </StepPage>
  )
}
