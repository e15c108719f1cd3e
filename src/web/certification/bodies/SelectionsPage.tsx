import { IconScale } from '@tabler/icons-react'
import { bodySelection } from '#domain/records/bodySelection/bodySelection.ts'
import { selectionListText } from '#domain/words/bodyScreen.ts'
import { ListPage } from '#web/list/ListPage.tsx'
import { CertificationPlaces } from '../CertificationPlaces.tsx'

const listed = {
  type: bodySelection,
  words: selectionListText,
  columns: ['standard', 'chosen', 'decidedAt'],
  filters: [],
  usualSort: 'title',
}

/** Every choice of a certification body, made or being made. */
export function SelectionsPage() {
  return (
    <ListPage
      listed={listed}
      places={<CertificationPlaces />}
      icon={<IconScale size={34} stroke={1.4} aria-hidden />}
    />
  )
}
