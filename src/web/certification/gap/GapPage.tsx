import { Button, Loader } from '@mantine/core'
import { IconFileSpreadsheet } from '@tabler/icons-react'
import { useParams } from '@tanstack/react-router'
import { Suspense } from 'react'
import { gapAssessment } from '#domain/records/gapAssessment/gapAssessment.ts'
import { gapPurposes, gapText } from '#domain/words/gapScreen.ts'
import { DocumentMenu } from '#web/documents/DocumentMenu.tsx'
import { NextCard } from '#web/next/NextCard.tsx'
import { StepPage } from '#web/next/StepPage.tsx'
import type { Steps } from '#web/next/steps.ts'
import { ProblemNote } from '#web/parts/ProblemNote.tsx'
import { useDownload } from '#web/parts/useDownload.ts'
import { EditablePart } from '#web/record/EditablePart.tsx'
import { Part } from '#web/record/Part.tsx'
import { RecordHead } from '#web/record/RecordHead.tsx'
import page from '#web/record/RecordPage.module.css'
import { useAnyRecord } from '#web/record/useAnyRecord.ts'
import { useWords } from '#web/words/useWords.tsx'
import { GapFigures } from './GapFigures.tsx'
import { GridPart } from './GridPart.tsx'

/** One gap assessment: what is next, the grid, how its gaps close. */
export function GapPage() {
  const { ref } = useParams({ strict: false }) as { readonly ref?: string }
  return (
    <Suspense fallback={<Loader className={page.waiting} size="sm" />}>
      <Assessment key={ref} at={ref ?? ''} />
    </Suspense>
  )
}

const steps: Steps = {
  purposeOf: (move) => gapPurposes[move] ?? { en: '', de: '' },
  layout: (move) =>
    move === 'conclude' ? [{ rows: [['conductedOn', 'closeBy'], ['assessors'], ['summary']] }] : undefined,
}
const next: Readonly<Record<string, string>> = { open: 'conclude', concluded: 'close' }
const about = ['standard', 'scope', 'method', 'assessors', 'conductedOn', 'closeBy', 'summary']

function Assessment({ at }: { readonly at: string }) {
  const { say } = useWords()
  const { record, put } = useAnyRecord(gapAssessment, at)
  return (
    <StepPage
      type={gapAssessment}
      record={record}
      put={put as never}
      steps={steps}
      head={<RecordHead record={record} actions={<Files id={record.id} />} />}
    >
      <NextCard next={next[record.state] ?? null} atRest={<p>{say(gapText.rest)}</p>} />
      <Part title={say(gapText.figures)}>
        <GapFigures assessment={record.id} />
      </Part>
      <GridPart assessment={record.id} />
      <EditablePart
        record={record}
        title={say(gapText.about)}
        names={about}
        read={[...about, 'metPercent', 'reusePercent']}
        envelope={['title', 'owner']}
        mayEdit={record.may.edit}
        onDone={put}
      />
    </StepPage>
  )
}

function Files({ id }: { readonly id: string }) {
  const { say, language } = useWords()
  const download = useDownload()
  const path = `/gap-assessments/${id}`
  return (
    <>
      <ProblemNote error={download.error} />
      <Button
        size="xs"
        variant="default"
        loading={download.isPending}
        leftSection={<IconFileSpreadsheet size={14} aria-hidden />}
        onClick={() => download.mutate(`${path}/workbook?language=${language}`)}
      >
        {say(gapText.workbook)}
      </Button>
      <DocumentMenu label={gapText.report} path={`${path}/file`} />
    </>
  )
}
