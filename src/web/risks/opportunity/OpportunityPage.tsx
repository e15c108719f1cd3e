import { Loader } from '@mantine/core'
import { useParams } from '@tanstack/react-router'
import { Suspense } from 'react'
import { opportunity } from '#domain/records/opportunity/opportunity.ts'
import { opportunityText } from '#domain/words/riskScreen.ts'
import { opportunityPurposes } from '#domain/words/riskSteps.ts'
import { RowsRead } from '#web/audits/rows/RowsRead.tsx'
import { NextCard } from '#web/next/NextCard.tsx'
import { StepPage } from '#web/next/StepPage.tsx'
import type { Steps } from '#web/next/steps.ts'
import { gridOf } from '#web/nonconformities/form/gridOf.tsx'
import { EditablePart } from '#web/record/EditablePart.tsx'
import { FieldList } from '#web/record/FieldList.tsx'
import { Part } from '#web/record/Part.tsx'
import { RecordHead } from '#web/record/RecordHead.tsx'
import page from '#web/record/RecordPage.module.css'
import { useAnyRecord } from '#web/record/useAnyRecord.ts'
import { useWords } from '#web/words/useWords.tsx'

/** One opportunity: what could be gained, by whom, and what is done to let it happen. */
export function OpportunityPage() {
  const { ref } = useParams({ strict: false }) as { readonly ref?: string }
  return (
    <Suspense fallback={<Loader className={page.waiting} size="sm" />}>
      <Opportunity key={ref} at={ref ?? ''} />
    </Suspense>
  )
}

const next: Readonly<Record<string, string>> = { identified: 'evaluate', evaluated: 'pursue', pursued: 'realise' }
const about = ['description', 'aiSystem', 'serves', 'beneficiaries', 'benefit', 'effort', 'newRisks', 'basis']
const Planned = gridOf(['what', 'who', 'dueOn'], 'minmax(0, 2fr) minmax(0, 1fr) 160px')
const Reported = gridOf(['what', 'who', 'dueOn', 'doneOn'], 'minmax(0, 2fr) minmax(0, 1fr) 150px 150px')

const steps: Steps = {
  purposeOf: (move) => opportunityPurposes[move] ?? { en: '', de: '' },
  ownInput: (form, name) => (name === 'actions' ? (form === 'pursue' ? Planned : Reported) : undefined),
  layout: (move) =>
    move === 'evaluate'
      ? [
          { rows: [['description'], ['beneficiaries'], ['benefit', 'effort'], ['newRisks'], ['basis']] },
          { rows: [['serves'], ['aiSystem', 'owner']] },
        ]
      : undefined,
}

function Opportunity({ at }: { readonly at: string }) {
  const { say } = useWords()
  const { record, put } = useAnyRecord(opportunity, at)
  const { actions, outcome } = record.fields
  return (
    <StepPage type={opportunity} record={record} put={put as never} steps={steps} head={<RecordHead record={record} />}>
      <NextCard next={next[record.state] ?? null} atRest={<p>{say(opportunityText.rest)}</p>} />
      <EditablePart
        record={record}
        title={say(opportunityText.about)}
        names={about}
        envelope={['title', 'owner']}
        mayEdit={record.may.edit && record.state === 'identified'}
        onDone={put}
      />
      {actions.length > 0 && (
        <Part title={say(opportunityText.actions)}>
          <RowsRead record={record} name="actions" />
        </Part>
      )}
      {outcome && (
        <Part title={say(opportunityText.outcome)}>
          <FieldList record={record} names={['outcome', 'decidedBy', 'decidedAt']} />
        </Part>
      )}
    </StepPage>
  )
}
