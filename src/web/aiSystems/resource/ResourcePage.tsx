import { Loader } from '@mantine/core'
import { useParams } from '@tanstack/react-router'
import { Suspense } from 'react'
import { resource } from '#domain/records/resource/resource.ts'
import { resourceText } from '#domain/words/resourceScreen.ts'
import { RowsRead } from '#web/audits/rows/RowsRead.tsx'
import { NextCard } from '#web/next/NextCard.tsx'
import { StepPage } from '#web/next/StepPage.tsx'
import { EditablePart } from '#web/record/EditablePart.tsx'
import { RecordHead } from '#web/record/RecordHead.tsx'
import page from '#web/record/RecordPage.module.css'
import { useAnyRecord } from '#web/record/useAnyRecord.ts'
import { useWords } from '#web/words/useWords.tsx'
import { nextOfResource, resourceSteps } from './resourceSteps.ts'

/** One resource: what it is, which systems rest on it, and what is asked of its kind. */
export function ResourcePage() {
  const { ref } = useParams({ strict: false }) as { readonly ref?: string }
  return (
    <Suspense fallback={<Loader className={page.waiting} size="sm" />}>
      <OneResource key={ref} at={ref ?? ''} />
    </Suspense>
  )
}

const about = [
  'systems',
  'kind',
  'nature',
  'description',
  'source',
  'resourceVersion',
  'identifier',
  'licence',
  'location',
]
const ofData = ['provenance', 'quality', 'preparation', 'biasChecked', 'personalData', 'retention']
const limits = ['limitations', 'requirements', 'reviewBy']

function OneResource({ at }: { readonly at: string }) {
  const { say, formats } = useWords()
  const { record, put } = useAnyRecord(resource, at)
  const { kind, personalData, confirmedAt, confirmedBy } = record.fields
  const part = (
    title: string,
    names: readonly string[],
    more: { envelope?: readonly string[]; rows?: string } = {},
  ) => (
    <EditablePart
      record={record}
      title={title}
      names={names}
      read={names.filter((name) => name !== more.rows)}
      envelope={more.envelope ?? []}
      mayEdit={record.may.edit && record.state !== 'givenUp'}
      onDone={put}
    >
      {more.rows && <RowsRead record={record} name={more.rows} />}
    </EditablePart>
  )
  const who = confirmedBy ? (record.names[confirmedBy] ?? '…') : ''
  const head = (
    <RecordHead record={record} marks={personalData && <b>{say(resourceText.personal)}</b>}>
      {confirmedAt && <p>{say(resourceText.confirmed, { name: who, when: formats.moment(confirmedAt) })}</p>}
    </RecordHead>
  )
  const isDue = record.due !== null && record.due <= record.today
  const rest = say(record.state === 'givenUp' ? resourceText.givenUp : resourceText.inUse)
  return (
    <StepPage type={resource} record={record} put={put as never} steps={resourceSteps} head={head}>
      <NextCard next={nextOfResource(record.state, isDue)} atRest={<p>{rest}</p>} />
      {part(say(resourceText.about), about, { envelope: ['title', 'owner'], rows: 'systems' })}
      {kind === 'data' && part(say(resourceText.data), ofData)}
      {kind === 'people' && part(say(resourceText.people), ['skills'])}
      {part(say(resourceText.limits), limits)}
    </StepPage>
  )
}
