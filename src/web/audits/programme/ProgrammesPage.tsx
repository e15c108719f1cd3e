import { IconCalendarEvent } from '@tabler/icons-react'
import { auditProgramme } from '#domain/records/auditProgramme/auditProgramme.ts'
import { programmeListText } from '#domain/words/auditScreen.ts'
import { ListPage } from '#web/list/ListPage.tsx'
import { AuditPlaces } from '../AuditPlaces.tsx'

const listed = {
  type: auditProgramme,
  words: programmeListText,
  columns: ['periodFrom', 'periodUntil', 'coveredPercent'],
  filters: [],
  usualSort: '-number',
}

/** The years of audits. */
export function ProgrammesPage() {
  return (
    <ListPage
      listed={listed}
      places={<AuditPlaces />}
      icon={<IconCalendarEvent size={34} stroke={1.4} aria-hidden />}
    />
  )
}
