import { IconSchool } from '@tabler/icons-react'
import { training } from '#domain/records/training/training.ts'
import { trainingListText } from '#domain/words/competenceScreen.ts'
import { ListPage } from '#web/list/ListPage.tsx'
import { CompetencePlaces } from './CompetencePlaces.tsx'

const listed = {
  type: training,
  words: trainingListText,
  columns: ['because', 'completedOn', 'validUntil'],
  filters: ['person'],
  usualSort: 'due',
}

/** Who is to learn what by when: one's own, and what one looks after. */
export function TrainingsPage() {
  return (
    <ListPage listed={listed} places={<CompetencePlaces />} icon={<IconSchool size={34} stroke={1.4} aria-hidden />} />
  )
}
