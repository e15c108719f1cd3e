import { Button, Loader } from '@mantine/core'
import { Link, useParams } from '@tanstack/react-router'
import { Suspense } from 'react'
import { objective } from '#domain/records/objective/objective.ts'
import { objectiveText } from '#domain/words/objectiveScreen.ts'
import { useSlug } from '#web/api/useApi.tsx'
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
import { nextOfObjective, objectiveSteps } from './objectiveSteps.ts'
import { ProgressPart } from './ProgressPart.tsx'

/** One objective: what is next, how it goes, what it is measured by, its plan. */
export function ObjectivePage() {
  const { ref } = useParams({ strict: false }) as { readonly ref?: string }
  return (
    <Suspense fallback={<Loader className={page.waiting} size="sm" />}>
      <OneObjective key={ref} at={ref ?? ''} />
    </Suspense>
  )
}

const about = ['description', 'theme', 'aiSystem', 'requirements', 'replaces']
const measured = ['commitment', 'metric', 'baseline', 'target', 'targetOn', 'alarmAt']
const plan = ['actions', 'resources', 'evaluation', 'steps']
const end = ['endedOn', 'endedAt', 'lesson']

function OneObjective({ at }: { readonly at: string }) {
  const { say } = useWords()
  const slug = useSlug()
  const { record, put } = useAnyRecord(objective, at)
  const mayEdit = record.may.edit && ['proposed', 'approved', 'active'].includes(record.state)
  const ended = !mayEdit && record.fields.endedOn !== null
  return (
    <StepPage
      type={objective}
      record={record}
      put={put as never}
      steps={objectiveSteps}
      head={<RecordHead record={record} />}
    >
      <NextCard next={nextOfObjective[record.state] ?? null} atRest={<p>{say(objectiveText.rest)}</p>} />
      {record.state === 'revised' && (
        <Button size="xs" variant="default" component={Link} to={`/o/${slug}/objectives/new?replaces=${record.id}`}>
          {say(objectiveText.replaceBy)}
        </Button>
      )}
      <ProgressPart objective={record.id} />
      {ended && (
        <Part title={say(objectiveText.end)}>
          <FieldList record={record} names={end} />
        </Part>
      )}
      <EditablePart
        record={record}
        title={say(objectiveText.measured)}
        names={measured}
        mayEdit={mayEdit && record.state === 'proposed'}
        onDone={put}
      />
      <EditablePart
        record={record}
        title={say(objectiveText.plan)}
        names={plan.slice(0, 3)}
        mayEdit={mayEdit}
        onDone={put}
      />
      <RowsRead record={record} name="steps" />
      <EditablePart
        record={record}
        title={say(objectiveText.about)}
        names={about}
        envelope={['title', 'owner']}
        mayEdit={mayEdit}
        onDone={put}
      />
    </StepPage>
  )
}
