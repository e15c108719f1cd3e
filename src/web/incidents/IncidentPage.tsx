import { Loader } from '@mantine/core'
import { useParams } from '@tanstack/react-router'
import { Suspense } from 'react'
import { incident } from '#domain/records/incident/incident.ts'
import { incidentText } from '#domain/words/incidentScreen.ts'
import { FieldCell } from '#web/fields/FieldCell.tsx'
import { EditablePart } from '#web/record/EditablePart.tsx'
import { OtherSteps } from '#web/record/OtherSteps.tsx'
import { RecordHead } from '#web/record/RecordHead.tsx'
import page from '#web/record/RecordPage.module.css'
import { RecordPage } from '#web/record/RecordPage.tsx'
import { useAnyRecord } from '#web/record/useAnyRecord.ts'
import { useWords } from '#web/words/useWords.tsx'
import { Resolved } from './Resolved.tsx'

/** One incident, complaint or change: what is known of it, and its two steps. */
export function IncidentPage() {
  const { ref } = useParams({ strict: false }) as { readonly ref?: string }
  return (
    <Suspense fallback={<Loader className={page.waiting} size="sm" />}>
      <OneIncident key={ref} at={ref ?? ''} />
    </Suspense>
  )
}

function OneIncident({ at }: { readonly at: string }) {
  const { say } = useWords()
  const { record, put } = useAnyRecord(incident, at)
  const { kind, priority, occurredAt, resolvedAt } = record.fields
  const marks = (
    <>
      <FieldCell field={incident.fields.kind} value={kind} />
      {priority && <b>{priority}</b>}
      {record.state === 'resolved' && <Resolved occurredAt={occurredAt} resolvedAt={resolvedAt} />}
    </>
  )
  const head = <RecordHead record={record} marks={marks} actions={<OtherSteps record={record} onDone={put} />} />
  return (
    <RecordPage record={record} head={head}>
      <EditablePart
        record={record}
        title={say(incidentText.details)}
        names={fieldNames}
        envelope={['title']}
        mayEdit={record.may.edit}
        onDone={put}
      />
    </RecordPage>
  )
}

const fieldNames = Object.keys(incident.fields)
