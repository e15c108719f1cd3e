import { IconCertificate } from '@tabler/icons-react'
import { auditorQualification } from '#domain/records/auditorQualification/auditorQualification.ts'
import { auditorListText } from '#domain/words/auditScreen.ts'
import { ListPage } from '#web/list/ListPage.tsx'
import { AuditPlaces } from '../AuditPlaces.tsx'

const listed = {
  type: auditorQualification,
  words: auditorListText,
  columns: ['level', 'scheme', 'validUntil'],
  filters: ['level'],
  usualSort: 'due',
}

/** Who may audit, by what, until when. */
export function AuditorsPage() {
  return (
    <ListPage listed={listed} places={<AuditPlaces />} icon={<IconCertificate size={34} stroke={1.4} aria-hidden />} />
  )
}
