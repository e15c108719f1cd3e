import { IconRosette } from '@tabler/icons-react'
import { markUse } from '#domain/records/markUse/markUse.ts'
import { markListText } from '#domain/words/cycleScreen.ts'
import { CertificationPlaces } from '#web/certification/CertificationPlaces.tsx'
import { ListPage } from '#web/list/ListPage.tsx'

const listed = {
  type: markUse,
  words: markListText,
  columns: ['certification', 'place', 'address', 'seenOn'],
  filters: ['place'],
  usualSort: '-number',
}

/** Everywhere a certificate or its mark is used. */
export function MarkUsesPage() {
  return (
    <ListPage
      listed={listed}
      places={<CertificationPlaces />}
      icon={<IconRosette size={34} stroke={1.4} aria-hidden />}
    />
  )
}
