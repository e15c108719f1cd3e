import { IconHeartHandshake } from '@tabler/icons-react'
import { commitment } from '#domain/records/commitment/commitment.ts'
import { commitmentListText, commitmentText } from '#domain/words/objectiveScreen.ts'
import { ListPage } from '#web/list/ListPage.tsx'
import type { ListedItem } from '#web/list/listed.ts'
import { useWords } from '#web/words/useWords.tsx'
import { ObjectivePlaces } from './ObjectivePlaces.tsx'
import classes from './Progress.module.css'
import { useCoverage } from './useCoverage.ts'

const listed = {
  type: commitment,
  words: commitmentListText,
  columns: ['kind', 'policy', 'source'],
  filters: ['kind'],
  usualSort: 'number',
  moreColumns: [{ label: commitmentText.carriedOut, Cell: CarriedOutCell }],
}

/** Commitments, values and principles, each with what carries it out: those without anything stand out (C-027, C-306). */
export function CommitmentsPage() {
  return (
    <ListPage
      listed={listed}
      places={<ObjectivePlaces />}
      icon={<IconHeartHandshake size={34} stroke={1.4} aria-hidden />}
    />
  )
}

function CarriedOutCell({ item }: { readonly item: ListedItem }) {
  const { say } = useWords()
  const covered = useCoverage().data?.find(({ id }) => id === item.id)
  if (!covered) return null
  if (covered.isWithoutOperation) return <span className={classes.bad}>{say(commitmentText.withoutOperation)}</span>
  const { objectives, requirements, linked, isWithoutObjective } = covered
  const parts = [
    [objectives.length, commitmentText.objectives],
    [requirements.length, commitmentText.requirements],
    [linked, commitmentText.linked],
  ] as const
  const said = parts.filter(([count]) => count > 0).map(([count, label]) => `${say(label)}: ${count}`)
  return (
    <>
      {said.join(' · ')}
      {isWithoutObjective && <span className={classes.bad}>{` · ${say(commitmentText.withoutObjective)}`}</span>}
    </>
  )
}
