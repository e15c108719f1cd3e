import { IconRosette } from '@tabler/icons-react'
import { certificationBody } from '#domain/records/certificationBody/certificationBody.ts'
import { bodyListText } from '#domain/words/bodyScreen.ts'
import { ListPage } from '#web/list/ListPage.tsx'
import { CertificationPlaces } from '../CertificationPlaces.tsx'

const listed = {
  type: certificationBody,
  words: bodyListText,
  columns: ['accredited', 'accreditedBy', 'accreditedFor', 'recognition', 'checkedOn'],
  filters: ['accredited', 'accreditedFor'],
  usualSort: 'title',
}

/** Who could certify us, and how their accreditation stands. */
export function BodiesPage() {
  return (
    <ListPage
      listed={listed}
      places={<CertificationPlaces />}
      icon={<IconRosette size={34} stroke={1.4} aria-hidden />}
    />
  )
}
