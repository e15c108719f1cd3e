import { Button, Loader } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { Link, useParams } from '@tanstack/react-router'
import { Suspense } from 'react'
import { commitment } from '#domain/records/commitment/commitment.ts'
import { commitmentText } from '#domain/words/objectiveScreen.ts'
import { useSlug } from '#web/api/useApi.tsx'
import { NextCard } from '#web/next/NextCard.tsx'
import { StepPage } from '#web/next/StepPage.tsx'
import { StateMark } from '#web/parts/StateMark.tsx'
import { EditablePart } from '#web/record/EditablePart.tsx'
import { Part } from '#web/record/Part.tsx'
import { RecordHead } from '#web/record/RecordHead.tsx'
import page from '#web/record/RecordPage.module.css'
import { useAnyRecord } from '#web/record/useAnyRecord.ts'
import { useWords } from '#web/words/useWords.tsx'
import { objectiveSteps } from './objectiveSteps.ts'
import classes from './Progress.module.css'
import { useCoverage } from './useCoverage.ts'

/** One commitment: what is promised, and what carries it out. */
export function CommitmentPage() {
  const { ref } = useParams({ strict: false }) as { readonly ref?: string }
  return (
    <Suspense fallback={<Loader className={page.waiting} size="sm" />}>
      <OneCommitment key={ref} at={ref ?? ''} />
    </Suspense>
  )
}

const said = ['kind', 'statement', 'policy', 'source', 'requirements']

function OneCommitment({ at }: { readonly at: string }) {
  const { say } = useWords()
  const { record, put } = useAnyRecord(commitment, at)
  const holds = record.state === 'current'
  return (
    <StepPage
      type={commitment}
      record={record}
      put={put as never}
      steps={objectiveSteps}
      head={<RecordHead record={record} />}
    >
      <NextCard next={null} atRest={holds ? <CarriedOut id={record.id} /> : <p>{say(commitmentText.rest)}</p>} />
      <EditablePart
        record={record}
        title={say(commitmentText.said)}
        names={said}
        envelope={['title', 'owner']}
        mayEdit={record.may.edit && holds}
        onDone={put}
      />
    </StepPage>
  )
}

function CarriedOut({ id }: { readonly id: string }) {
  const { say } = useWords()
  const slug = useSlug()
  const covered = useCoverage().data?.find((each) => each.id === id)
  const add = (
    <Button
      size="xs"
      variant="default"
      component={Link}
      to={`/o/${slug}/objectives/new?commitment=${id}`}
      leftSection={<IconPlus size={14} aria-hidden />}
    >
      {say(commitmentText.addObjective)}
    </Button>
  )
  return (
    <Part title={say(commitmentText.carriedOut)} aside={add}>
      {covered?.isWithoutOperation && <p className={classes.bad}>{say(commitmentText.withoutOperationLong)}</p>}
      {covered?.isWithoutObjective && !covered.isWithoutOperation && <p>{say(commitmentText.withoutObjectiveLong)}</p>}
      {covered && covered.objectives.length > 0 && (
        <ul>
          {covered.objectives.map(({ id: objective, number, title, state }) => (
            <li key={objective}>
              <Link to={`/o/${slug}/objectives/${number ?? objective}`}>
                {[number, title].filter(Boolean).join(' ')}
              </Link>{' '}
              <StateMark type="objective" state={state} />
            </li>
          ))}
        </ul>
      )}
    </Part>
  )
}
