import { IconCertificate } from '@tabler/icons-react'
import { competence } from '#domain/records/competence/competence.ts'
import { competenceListText } from '#domain/words/competenceScreen.ts'
import { ListPage } from '#web/list/ListPage.tsx'
import { CompetencePlaces } from './CompetencePlaces.tsx'

const listed = {
  type: competence,
  words: competenceListText,
  columns: ['forRole', 'way', 'mandatory', 'validMonths'],
  filters: ['forRole'],
  usualSort: 'title',
}

/** What roles require. */
export function CompetencesPage() {
  return (
    <ListPage
      listed={listed}
      places={<CompetencePlaces />}
      icon={<IconCertificate size={34} stroke={1.4} aria-hidden />}
    />
  )
}
