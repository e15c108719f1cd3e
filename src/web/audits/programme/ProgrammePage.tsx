import { Button, Loader } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { Link, useParams } from '@tanstack/react-router'
import { Suspense } from 'react'
import { auditProgramme } from '#domain/records/auditProgramme/auditProgramme.ts'
import { programmeText } from '#domain/words/auditProgrammeScreen.ts'
import type { RecordOf } from '#web/api/shapes.ts'
import { useSlug } from '#web/api/useApi.tsx'
import { NextCard } from '#web/next/NextCard.tsx'
import { StepPage } from '#web/next/StepPage.tsx'
import { EditablePart } from '#web/record/EditablePart.tsx'
import { FieldList } from '#web/record/FieldList.tsx'
import { Part } from '#web/record/Part.tsx'
import { RecordHead } from '#web/record/RecordHead.tsx'
import page from '#web/record/RecordPage.module.css'
import { useAnyRecord } from '#web/record/useAnyRecord.ts'
import { useWords } from '#web/words/useWords.tsx'
import { RowsRead } from '../rows/RowsRead.tsx'
import { MethodNote } from './MethodNote.tsx'
import { nextOfProgramme, programmeSteps } from './programmeSteps.ts'
import { YearPart } from './YearPart.tsx'

/** One year of audits: what is next, the year with its coverage, the plan, and how it went. */
export function ProgrammePage() {
  const { ref } = useParams({ strict: false }) as { readonly ref?: string }
  return (
    <Suspense fallback={<Loader className={page.waiting} size="sm" />}>
      <Programme key={ref} at={ref ?? ''} />
    </Suspense>
  )
}

const plan = [
  'periodFrom',
  'periodUntil',
  'covers',
  'objectives',
  'riskBasis',
  'previousResults',
  'methods',
  'resources',
]
const outcome = [
  'coveredPercent',
  'auditsDone',
  'meanDelayDays',
  'findingsCount',
  'shortfall',
  'auditeeFeedback',
  'programmeEvaluation',
]

function Programme({ at }: { readonly at: string }) {
  const { say } = useWords()
  const { record, put } = useAnyRecord(auditProgramme, at)
  return (
    <StepPage
      type={auditProgramme}
      record={record}
      put={put as never}
      steps={programmeSteps(record)}
      head={
        <RecordHead record={record} actions={<AddAudit programme={record.id} />}>
          <Approved record={record} />
        </RecordHead>
      }
    >
      <NextCard next={nextOfProgramme[record.state] ?? null} atRest={<p>{say(programmeText.rest)}</p>} />
      <YearPart record={record} />
      {record.fields.programmeEvaluation && (
        <Part title={say(programmeText.evaluation)}>
          <FieldList record={record} names={outcome} />
        </Part>
      )}
      <EditablePart
        record={record}
        title={say(programmeText.plan)}
        names={plan}
        envelope={['title', 'owner']}
        mayEdit={record.may.edit && record.state === 'draft'}
        onDone={put}
      />
      <RowsRead record={record} name="priorities" />
      <RowsRead record={record} name="exclusions" />
      <MethodNote />
    </StepPage>
  )
}

function Approved({ record }: { readonly record: RecordOf<typeof auditProgramme> }) {
  const { say, formats } = useWords()
  const { approvedBy, approvedAt } = record.fields
  if (!approvedBy || !approvedAt) return null
  return (
    <p>{say(programmeText.approvedBy, { name: record.names[approvedBy] ?? '…', when: formats.moment(approvedAt) })}</p>
  )
}

function AddAudit({ programme }: { readonly programme: string }) {
  const { say } = useWords()
  const slug = useSlug()
  return (
    <Button
      size="xs"
      variant="default"
      component={Link}
      to={`/o/${slug}/audits/new?programme=${programme}`}
      leftSection={<IconPlus size={14} aria-hidden />}
    >
      {say(programmeText.addAudit)}
    </Button>
  )
}
