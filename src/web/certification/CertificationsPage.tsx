import { IconRosette } from '@tabler/icons-react'
import { certification } from '#domain/records/certification/certification.ts'
import { certificationListText } from '#domain/words/certificationLists.ts'
import { ListPage } from '#web/list/ListPage.tsx'
import { CertificationPlaces } from './CertificationPlaces.tsx'

const listed = {
  type: certification,
  words: certificationListText,
  columns: ['standard', 'sponsor', 'plannedEnd', 'certificateNumber', 'certificateExpiresOn'],
  filters: ['standard'],
  usualSort: '-number',
}

/** Every certification: projects, certificates, what became of them. */
export function CertificationsPage() {
  return (
    <ListPage
      listed={listed}
      places={<CertificationPlaces />}
      icon={<IconRosette size={34} stroke={1.4} aria-hidden />}
    />
  )
}
