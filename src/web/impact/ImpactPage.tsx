import { Loader } from '@mantine/core'
import { useParams } from '@tanstack/react-router'
import { Suspense } from 'react'
import { dpiaPoints, friaPoints } from '#domain/impact/reuse.ts'
import { impactAssessment } from '#domain/records/impactAssessment/impactAssessment.ts'
import { balance, dpia, fria, people, rights, scoped, society } from '#domain/records/impactAssessment/sections.ts'
import { impactText } from '#domain/words/impactScreen.ts'
import type { RecordOf } from '#web/api/shapes.ts'
import { RowsRead } from '#web/audits/rows/RowsRead.tsx'
import { NextCard } from '#web/next/NextCard.tsx'
import { StepPage } from '#web/next/StepPage.tsx'
import { EditablePart } from '#web/record/EditablePart.tsx'
import { FieldList } from '#web/record/FieldList.tsx'
import { Part } from '#web/record/Part.tsx'
import { RecordHead } from '#web/record/RecordHead.tsx'
import page from '#web/record/RecordPage.module.css'
import { useAnyRecord } from '#web/record/useAnyRecord.ts'
import { useWords } from '#web/words/useWords.tsx'
import { impactSteps, nextOfImpact } from './impactSteps.ts'
import { LawPart } from './LawPart.tsx'

/** One impact assessment, section by section: whom a system reaches, what it may do to them, and who looked at it. */
export function ImpactPage() {
  const { ref } = useParams({ strict: false }) as { readonly ref?: string }
  return (
    <Suspense fallback={<Loader className={page.waiting} size="sm" />}>
      <Impact key={ref} at={ref ?? ''} />
    </Suspense>
  )
}

const reviewed = [
  'author',
  'reviewedBy',
  'reviewedAt',
  'reviewFindings',
  'approvedBy',
  'approvedAt',
  'validUntil',
  'communicatedTo',
]

function Impact({ at }: { readonly at: string }) {
  const { say, formats } = useWords()
  const { record, put } = useAnyRecord(impactAssessment, at)
  const { state, fields } = record
  const until = fields.validUntil ? formats.day(fields.validUntil) : '…'
  return (
    <StepPage
      type={impactAssessment}
      record={record}
      put={put as never}
      steps={impactSteps}
      head={<RecordHead record={record} />}
    >
      <NextCard
        next={nextOfImpact[state] ?? null}
        atRest={<p>{say(state === 'current' ? impactText.current : impactText.over, { day: until })}</p>}
      />
      <Sections record={record} onDone={put as never} />
      <LawPart
        record={record}
        title={say(impactText.fria)}
        points={friaPoints}
        needed="friaNeeded"
        own={fria.slice(1)}
      />
      <LawPart
        record={record}
        title={say(impactText.dpia)}
        points={dpiaPoints}
        needed="dpiaNeeded"
        own={dpia.slice(1)}
      />
      {fields.consulted.length > 0 && (
        <Part title={say(impactText.consulted)}>
          <RowsRead record={record} name="consulted" />
        </Part>
      )}
      {fields.reviewedBy && (
        <Part title={say(impactText.reviewed)}>
          <FieldList record={record} names={reviewed} />
        </Part>
      )}
    </StepPage>
  )
}

type Put = (record: RecordOf<typeof impactAssessment>) => void

/** The sections no assessment goes without; an empty one says so. */
function Sections({ record, onDone }: { readonly record: RecordOf<typeof impactAssessment>; readonly onDone: Put }) {
  const { say } = useWords()
  const mayEdit = record.may.edit && ['draft', 'scoped', 'assessed', 'consulted'].includes(record.state)
  const section = (title: string, names: readonly string[], rows: readonly string[] = []) => (
    <EditablePart
      record={record}
      title={title}
      names={names}
      read={names.filter((name) => !rows.includes(name))}
      envelope={names.includes('aiSystem') ? ['title', 'owner'] : []}
      mayEdit={mayEdit}
      onDone={onDone}
    >
      {rows.map((name) => (
        <RowsRead key={name} record={record} name={name} />
      ))}
      {names.every((name) => isUnsaid(record.fields[name as 'benefits'])) && <p>{say(impactText.mandatory)}</p>}
    </EditablePart>
  )
  return (
    <>
      {section(say(impactText.scope), scoped)}
      {section(say(impactText.people), people, ['affected'])}
      {section(say(impactText.rights), rights)}
      {section(say(impactText.society), society)}
      {section(say(impactText.balance), balance, ['harms'])}
    </>
  )
}

function isUnsaid(value: unknown): boolean {
  return value === null || (Array.isArray(value) && value.length === 0)
}
