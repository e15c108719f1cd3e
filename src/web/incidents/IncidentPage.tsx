import { Loader } from '@mantine/core'
import { useParams } from '@tanstack/react-router'
import { Suspense, useState } from 'react'
import { incident } from '#domain/records/incident/incident.ts'
import { isSmall } from '#domain/records/incident/kinds.ts'
import { movesInOneGo, nextMoveOfIncident } from '#domain/records/incident/nextMove.ts'
import { incidentText } from '#domain/words/incidentScreen.ts'
import { FieldCell } from '#web/fields/FieldCell.tsx'
import { PathChoice } from '#web/improvement/next/PathChoice.tsx'
import { NextCard } from '#web/next/NextCard.tsx'
import { StepPage } from '#web/next/StepPage.tsx'
import { RecordHead } from '#web/record/RecordHead.tsx'
import page from '#web/record/RecordPage.module.css'
import { useAnyRecord } from '#web/record/useAnyRecord.ts'
import { useWords } from '#web/words/useWords.tsx'
import { AuthorityClock } from './AuthorityClock.tsx'
import classes from './IncidentPage.module.css'
import { OneGo } from './OneGo.tsx'
import { Resolved } from './Resolved.tsx'
import { Story } from './Story.tsx'
import { incidentSteps } from './steps.ts'

/** One incident, near miss, concern, complaint or change: what is next, and its story. */
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
  const { fields } = record
  const marks = (
    <>
      <FieldCell field={incident.fields.kind} value={fields.kind} />
      {fields.priority && <b>{fields.priority}</b>}
      {fields.kind === 'concern' && <span>{say(incidentText.confidential)}</span>}
      <Resolved occurredAt={fields.occurredAt} resolvedAt={fields.resolvedAt} />
    </>
  )
  const head = (
    <RecordHead record={record} marks={marks}>
      {fields.aiSystem && (
        <p className={classes.system}>
          <FieldCell field={incident.fields.aiSystem} value={fields.aiSystem} />
        </p>
      )}
      <AuthorityClock fields={fields} today={record.today} />
    </RecordHead>
  )
  return (
    <StepPage type={incident} record={record} put={put as never} steps={incidentSteps} head={head}>
      <Next record={record} />
      <Story record={record} put={put} />
    </StepPage>
  )
}

type Read = ReturnType<typeof useAnyRecord<typeof incident>>['record']

/** The next step; what is small may go the rest of the way at once, where this person may. */
function Next({ record }: { readonly record: Read }) {
  const { say } = useWords()
  const [isOneGo, setOneGo] = useState(true)
  const next = nextMoveOfIncident({ state: record.state, ...record.fields })
  const [first] = movesInOneGo(record.state)
  const mayClose = record.moves.some(({ move, mine }) => move === first && mine)
  const isOffered = next !== null && record.fields.kind !== 'change' && isSmall(record.fields) && mayClose
  const atRest = record.fields.kind === 'change' ? incidentText.restChange : incidentText.restClosed
  return (
    <NextCard
      next={next}
      before={() => isOffered && <PathChoice isLight={isOneGo} onChoose={setOneGo} />}
      instead={
        isOffered && isOneGo
          ? {
              title: incidentText.inOneGo,
              purpose: incidentText.inOneGoPurpose,
              form: (onDone) => <OneGo onDone={onDone} />,
            }
          : null
      }
      atRest={<p>{say(atRest)}</p>}
    />
  )
}
