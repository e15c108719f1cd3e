import { IconTable } from '@tabler/icons-react'
import { gapAssessment } from '#domain/records/gapAssessment/gapAssessment.ts'
import { gapListText } from '#domain/words/certificationLists.ts'
import { ListPage } from '#web/list/ListPage.tsx'
import { CertificationPlaces } from '../CertificationPlaces.tsx'

const listed = {
  type: gapAssessment,
  words: gapListText,
  columns: ['standard', 'conductedOn', 'metPercent', 'reusePercent', 'closeBy'],
  filters: ['standard'],
  usualSort: '-number',
}

/** Every gap assessment, whether a certification rests on it or not. */
export function GapsPage() {
  return (
    <ListPage
      listed={listed}
      places={<CertificationPlaces />}
      icon={<IconTable size={34} stroke={1.4} aria-hidden />}
    />
  )
}
