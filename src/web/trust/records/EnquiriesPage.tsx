import { IconMessageQuestion } from '@tabler/icons-react'
import { enquiry } from '#domain/records/enquiry/enquiry.ts'
import { enquiryListText } from '#domain/words/cycleScreen.ts'
import { CertificationPlaces } from '#web/certification/CertificationPlaces.tsx'
import { ListPage } from '#web/list/ListPage.tsx'

const listed = {
  type: enquiry,
  words: enquiryListText,
  columns: ['kind', 'cameBy', 'repliedAt'],
  filters: ['kind', 'cameBy'],
  usualSort: '-number',
}

/** What people outside asked or reported. */
export function EnquiriesPage() {
  return (
    <ListPage
      listed={listed}
      places={<CertificationPlaces />}
      icon={<IconMessageQuestion size={34} stroke={1.4} aria-hidden />}
    />
  )
}
