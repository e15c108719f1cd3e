import { IconFlag3 } from '@tabler/icons-react'
import { finding } from '#domain/records/finding/finding.ts'
import { findingListText } from '#domain/words/auditScreen.ts'
import { ListPage } from '#web/list/ListPage.tsx'
import { AuditPlaces } from '../AuditPlaces.tsx'

const listed = {
  type: finding,
  words: findingListText,
  columns: ['kind', 'severity', 'requirement', 'stance'],
  filters: ['kind', 'severity'],
  usualSort: '-number',
}

/** What audits found, whoever audited. */
export function FindingsPage() {
  return <ListPage listed={listed} places={<AuditPlaces />} icon={<IconFlag3 size={34} stroke={1.4} aria-hidden />} />
}
