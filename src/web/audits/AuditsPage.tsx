import { IconClipboardCheck } from '@tabler/icons-react'
import { audit } from '#domain/records/audit/audit.ts'
import { auditListText } from '#domain/words/auditScreen.ts'
import { ListPage } from '#web/list/ListPage.tsx'
import { AuditPlaces } from './AuditPlaces.tsx'

const listed = {
  type: audit,
  words: auditListText,
  columns: ['kind', 'startsOn', 'site'],
  filters: ['kind'],
  usualSort: '-number',
}

/** Every audit, of every kind. */
export function AuditsPage() {
  return (
    <ListPage
      listed={listed}
      places={<AuditPlaces />}
      icon={<IconClipboardCheck size={34} stroke={1.4} aria-hidden />}
    />
  )
}
