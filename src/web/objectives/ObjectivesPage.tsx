import { IconTargetArrow } from '@tabler/icons-react'
import { objective } from '#domain/records/objective/objective.ts'
import { objectiveListText, objectiveText } from '#domain/words/objectiveScreen.ts'
import { ListPage } from '#web/list/ListPage.tsx'
import type { ListedItem } from '#web/list/listed.ts'
import { LightMark } from './LightMark.tsx'
import { ObjectivePlaces } from './ObjectivePlaces.tsx'
import { ProgressLine } from './ProgressLine.tsx'
import { useProgress } from './useProgress.ts'

const listed = {
  type: objective,
  words: objectiveListText,
  columns: ['commitment', 'theme'],
  filters: ['theme'],
  usualSort: 'number',
  moreColumns: [
    { label: objectiveText.light, Cell: LightCell },
    { label: objectiveText.progress, Cell: CourseCell },
  ],
}

/** Every objective with its light and its course. */
export function ObjectivesPage() {
  return (
    <ListPage
      listed={listed}
      places={<ObjectivePlaces />}
      icon={<IconTargetArrow size={34} stroke={1.4} aria-hidden />}
    />
  )
}

function LightCell({ item }: { readonly item: ListedItem }) {
  const progress = useProgressOf(item)
  return progress ? <LightMark light={progress.light} /> : null
}

function CourseCell({ item }: { readonly item: ListedItem }) {
  const progress = useProgressOf(item)
  return progress ? <ProgressLine progress={progress} /> : null
}

function useProgressOf({ id }: ListedItem) {
  return useProgress().data?.find(({ objective: { id: each } }) => each === id)
}
