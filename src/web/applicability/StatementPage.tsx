import { Button, Loader } from '@mantine/core'
import { IconFileSpreadsheet, IconVersions } from '@tabler/icons-react'
import { Link, useParams } from '@tanstack/react-router'
import { Suspense } from 'react'
import { statementOfApplicability } from '#domain/records/statementOfApplicability/statementOfApplicability.ts'
import { statementText } from '#domain/words/applicabilityScreen.ts'
import type { RecordOf } from '#web/api/shapes.ts'
import { useSlug } from '#web/api/useApi.tsx'
import { DocumentMenu } from '#web/documents/DocumentMenu.tsx'
import { NextCard } from '#web/next/NextCard.tsx'
import { StepPage } from '#web/next/StepPage.tsx'
import { ProblemNote } from '#web/parts/ProblemNote.tsx'
import { useDownload } from '#web/parts/useDownload.ts'
import { EditablePart } from '#web/record/EditablePart.tsx'
import { RecordHead } from '#web/record/RecordHead.tsx'
import page from '#web/record/RecordPage.module.css'
import { useAnyRecord } from '#web/record/useAnyRecord.ts'
import { useWords } from '#web/words/useWords.tsx'
import { ControlsPart } from './ControlsPart.tsx'
import { DifferencesPart } from './DifferencesPart.tsx'
import { nextOfStatement, statementSteps } from './statementSteps.ts'

type Statement = RecordOf<typeof statementOfApplicability>

/** One statement of applicability: what is next, how its controls stand, what it covers, what changed since the version before. */
export function StatementPage() {
  const { ref } = useParams({ strict: false }) as { readonly ref?: string }
  return (
    <Suspense fallback={<Loader className={page.waiting} size="sm" />}>
      <OneStatement key={ref} at={ref ?? ''} />
    </Suspense>
  )
}

const said = ['standard', 'scope', 'basis', 'basedOn', 'changeNote', 'reviewBy']

function OneStatement({ at }: { readonly at: string }) {
  const { say } = useWords()
  const { record, put } = useAnyRecord(statementOfApplicability, at)
  const rest = record.state === 'superseded' ? statementText.rest : statementText.inForce
  return (
    <StepPage
      type={statementOfApplicability}
      record={record}
      put={put as never}
      steps={statementSteps}
      head={
        <RecordHead record={record} actions={<Files record={record} />}>
          <Approved record={record} />
        </RecordHead>
      }
    >
      <NextCard next={nextOfStatement[record.state] ?? null} atRest={<p>{say(rest)}</p>} />
      <ControlsPart record={record} />
      <EditablePart
        record={record}
        title={say(statementText.said)}
        names={said}
        envelope={['title', 'owner']}
        mayEdit={record.may.edit && record.state === 'draft'}
        onDone={put}
      />
      <DifferencesPart record={record} />
    </StepPage>
  )
}

function Approved({ record }: { readonly record: Statement }) {
  const { say, formats } = useWords()
  const { approvedBy, approvedAt } = record.fields
  if (!approvedBy || !approvedAt) return null
  return (
    <p>{say(statementText.approvedBy, { name: record.names[approvedBy] ?? '…', when: formats.moment(approvedAt) })}</p>
  )
}

function Files({ record }: { readonly record: Statement }) {
  const { say, language } = useWords()
  const slug = useSlug()
  const download = useDownload()
  const { plural } = statementOfApplicability
  const path = `/${plural}/${record.id}`
  return (
    <>
      <DocumentMenu label={statementText.asFile} path={`${path}/file`} />
      <Button
        size="xs"
        variant="default"
        data-print="hide"
        loading={download.isPending}
        leftSection={<IconFileSpreadsheet size={14} aria-hidden />}
        onClick={() => download.mutate(`${path}/workbook?language=${language}`)}
      >
        {say(statementText.asWorkbook)}
      </Button>
      {record.state === 'current' && (
        <Button
          size="xs"
          variant="default"
          component={Link}
          to={`/o/${slug}/${plural}/new?basedOn=${record.id}&standard=${record.fields.standard}`}
          leftSection={<IconVersions size={14} aria-hidden />}
        >
          {say(statementText.nextVersion)}
        </Button>
      )}
      <ProblemNote error={download.error} />
    </>
  )
}
