import { IconChartArrowsVertical } from '@tabler/icons-react'
import { benefit } from '#domain/records/benefit/benefit.ts'
import { benefitListText } from '#domain/words/cycleScreen.ts'
import { CertificationPlaces } from '#web/certification/CertificationPlaces.tsx'
import { ListPage } from '#web/list/ListPage.tsx'

const listed = {
  type: benefit,
  words: benefitListText,
  columns: ['kind', 'indicator', 'baseline', 'target', 'realised', 'unit'],
  filters: ['kind'],
  usualSort: '-number',
}

/** What certification was expected to bring, and what it brought. */
export function BenefitsPage() {
  return (
    <ListPage
      listed={listed}
      places={<CertificationPlaces />}
      icon={<IconChartArrowsVertical size={34} stroke={1.4} aria-hidden />}
    />
  )
}
