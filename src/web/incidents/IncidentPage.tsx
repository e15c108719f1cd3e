import { Button, Loader } from '@mantine/core'
import { IconPencil } from '@tabler/icons-react'
import { useParams } from '@tanstack/react-router'
import { Suspense, useState } from 'react'
import { incident } from '#domain/records/incident/incident.ts'
import { incidentText } from '#domain/words/incidentScreen.ts'
import { metricText } from '#domain/words/metricScreen.ts'
import { FieldCell } from '#web/fields/FieldCell.tsx'
import { EditFields } from '#web/record/EditFields.tsx'
import { FieldList } from '#web/record/FieldList.tsx'
import { OtherSteps } from '#web/record/OtherSteps.tsx'
import { Part } from '#web/record/Part.tsx'
import { RecordHead } from '#web/record/RecordHead.tsx'
import page from '#web/record/RecordPage.module.css'
import { RecordPage } from '#web/record/RecordPage.tsx'
import { useAnyRecord } from '#web/record/useAnyRecord.ts'
import { useWords } from '#web/words/useWords.tsx'
import { Resolved } from './Resolved.tsx'
import type { IncidentRecord } from './shapes.ts'

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
      <Details record={record} onDone={put} />
    </RecordPage>
  )
}

const fieldNames = Object.keys(incident.fields)

interface Shown {
  readonly record: IncidentRecord
  readonly onDone: (record: IncidentRecord) => void
}

function Details({ record, onDone }: Shown) {
  const { say } = useWords()
  const [isEditing, setEditing] = useState(false)
  const part = say(incidentText.details)
  const button = record.may.edit && !isEditing && (
    <Button
      size="compact-sm"
      variant="subtle"
      data-print="hide"
      leftSection={<IconPencil size={14} aria-hidden />}
      aria-label={say(metricText.editPart, { part })}
      onClick={() => setEditing(true)}
    >
      {say(metricText.edit)}
    </Button>
  )
  return (
    <Part title={part} aside={button}>
      {isEditing ? (
        <EditFields
          record={record}
          names={['title', ...fieldNames]}
          onDone={onDone}
          onClose={() => setEditing(false)}
        />
      ) : (
        <FieldList record={record} names={fieldNames} empty={say(metricText.nothingSaid)} />
      )}
    </Part>
  )
}
