import { Loader } from '@mantine/core'
import { useParams } from '@tanstack/react-router'
import { Suspense } from 'react'
import { risk } from '#domain/records/risk/risk.ts'
import { riskText } from '#domain/words/riskScreen.ts'
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
import { LevelMark } from '../LevelMark.tsx'
import { useCriteria } from '../useCriteria.ts'
import { nextOfRisk, riskSteps } from './riskSteps.tsx'

/** One risk: what may happen and to whom, how heavy it is, what is done about it, and what remains. */
export function RiskPage() {
  const { ref } = useParams({ strict: false }) as { readonly ref?: string }
  return (
    <Suspense fallback={<Loader className={page.waiting} size="sm" />}>
      <OneRisk key={ref} at={ref ?? ''} />
    </Suspense>
  )
}

const what = ['aiSystem', 'assessment', 'sources', 'endangers', 'cause', 'event', 'existingControls', 'analyst']
const rest = ['residualBasis', 'acceptedBy', 'acceptedAt', 'monitoring', 'indicator', 'reviewOn']

function OneRisk({ at }: { readonly at: string }) {
  const { say, formats } = useWords()
  const { record, put } = useAnyRecord(risk, at)
  const criteria = useCriteria()
  const { treatment, residualLevel, reviewOn } = record.fields
  const isOpen = ['identified', 'analysed'].includes(record.state)
  return (
    <StepPage
      type={risk}
      record={record}
      put={put as never}
      steps={riskSteps(record, criteria)}
      head={<RecordHead record={record} marks={<Levels record={record} />} />}
    >
      <NextCard
        next={nextOfRisk(record)}
        atRest={
          <p>
            {record.state === 'monitored'
              ? say(riskText.watched, { day: reviewOn ? formats.day(reviewOn) : '…' })
              : say(riskText.closed)}
          </p>
        }
      />
      <EditablePart
        record={record}
        title={say(riskText.what)}
        names={what}
        envelope={['title', 'owner']}
        mayEdit={record.may.edit && isOpen}
        onDone={put}
      />
      <Part title={say(riskText.whom)}>
        <RowsRead record={record} name="consequences" />
        <FieldList
          record={record}
          names={['likelihood', 'likelihoodBasis', 'evaluatedBy', 'evaluatedAt', 'criteria']}
        />
      </Part>
      {treatment && (
        <Part title={say(riskText.treatment)}>
          <FieldList record={record} names={['treatment', 'treatmentReason', 'planApprovedBy', 'planApprovedAt']} />
          <RowsRead record={record} name="plan" />
        </Part>
      )}
      {residualLevel && (
        <Part title={say(riskText.rest)}>
          <FieldList record={record} names={rest} />
        </Part>
      )}
      <RowsRead record={record} name="ratings" />
    </StepPage>
  )
}

function Levels({ record }: { readonly record: RecordOf<typeof risk> }) {
  const { say } = useWords()
  const { level, score, residualLevel, residualScore } = record.fields
  return (
    <>
      {level && (
        <span>
          <LevelMark level={level} score={score} /> {residualLevel && say(riskText.before)}
        </span>
      )}
      {residualLevel && (
        <span>
          <LevelMark level={residualLevel} score={residualScore} /> {say(riskText.after)}
        </span>
      )}
    </>
  )
}
