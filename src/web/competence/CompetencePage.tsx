import { Loader } from '@mantine/core'
import { useParams } from '@tanstack/react-router'
import { Suspense } from 'react'
import { competence } from '#domain/records/competence/competence.ts'
import { competenceText } from '#domain/words/competenceScreen.ts'
import { NextCard } from '#web/next/NextCard.tsx'
import { StepPage } from '#web/next/StepPage.tsx'
import { EditablePart } from '#web/record/EditablePart.tsx'
import { RecordHead } from '#web/record/RecordHead.tsx'
import page from '#web/record/RecordPage.module.css'
import { useAnyRecord } from '#web/record/useAnyRecord.ts'
import { useWords } from '#web/words/useWords.tsx'
import { PeoplePart } from './PeoplePart.tsx'
import { competenceSteps } from './steps.ts'

/** One competence: what is needed, by whom, how it is acquired, and who has it. */
export function CompetencePage() {
  const { ref } = useParams({ strict: false }) as { readonly ref?: string }
  return (
    <Suspense fallback={<Loader className={page.waiting} size="sm" />}>
      <OneCompetence key={ref} at={ref ?? ''} />
    </Suspense>
  )
}

const said = [
  'forRole',
  'need',
  'way',
  'provider',
  'material',
  'hours',
  'mandatory',
  'withinDays',
  'validMonths',
  'effectivenessBy',
  'requirements',
]

function OneCompetence({ at }: { readonly at: string }) {
  const { say } = useWords()
  const { record, put } = useAnyRecord(competence, at)
  const isDraft = record.state === 'draft'
  return (
    <StepPage
      type={competence}
      record={record}
      put={put as never}
      steps={competenceSteps}
      head={<RecordHead record={record} marks={record.owner && <span>{record.owner.name}</span>} />}
    >
      <NextCard
        next={isDraft ? 'enact' : null}
        atRest={<p>{say(record.state === 'required' ? competenceText.required : competenceText.retired)}</p>}
      />
      {!isDraft && <PeoplePart competence={record.id} />}
      <EditablePart
        record={record}
        title={say(competenceText.what)}
        names={said}
        envelope={['title', 'owner']}
        mayEdit={record.may.edit && isDraft}
        onDone={put}
      />
    </StepPage>
  )
}
