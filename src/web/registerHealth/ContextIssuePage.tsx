import { Loader } from '@mantine/core'
import { useParams } from '@tanstack/react-router'
import { Suspense } from 'react'
import { contextIssue } from '#domain/records/contextIssue/contextIssue.ts'
import { dimensionText } from '#domain/words/registerHealthScreen.ts'
import { FieldList } from '#web/record/FieldList.tsx'
import { OtherSteps } from '#web/record/OtherSteps.tsx'
import { Part } from '#web/record/Part.tsx'
import { RecordHead } from '#web/record/RecordHead.tsx'
import page from '#web/record/RecordPage.module.css'
import { RecordPage } from '#web/record/RecordPage.tsx'
import { useAnyRecord } from '#web/record/useAnyRecord.ts'
import { useWords } from '#web/words/useWords.tsx'

/** One context issue: what it says, its two steps, and what happened to it. */
export function ContextIssuePage() {
  const { ref } = useParams({ strict: false }) as { readonly ref?: string }
  return (
    <Suspense fallback={<Loader className={page.waiting} size="sm" />}>
      <OneIssue key={ref} at={ref ?? ''} />
    </Suspense>
  )
}

function OneIssue({ at }: { readonly at: string }) {
  const { say } = useWords()
  const { record, put } = useAnyRecord(contextIssue, at)
  const head = <RecordHead record={record} actions={<OtherSteps record={record} onDone={put} />} />
  return (
    <RecordPage record={record} head={head}>
      <Part title={say(contextIssue.label)}>
        <FieldList record={record} names={Object.keys(contextIssue.fields)} empty={say(dimensionText.nothingSaid)} />
      </Part>
    </RecordPage>
  )
}
