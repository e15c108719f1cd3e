import { IconUsersGroup } from '@tabler/icons-react'
import { impactAssessment } from '#domain/records/impactAssessment/impactAssessment.ts'
import { impactListText } from '#domain/words/impactScreen.ts'
import { ListPage } from '#web/list/ListPage.tsx'

const listed = {
  type: impactAssessment,
  words: impactListText,
  columns: ['aiSystem', 'trigger', 'validUntil', 'reviewedBy'],
  filters: ['aiSystem', 'trigger'],
  usualSort: '-number',
}

/** What AI systems may mean for people and society. */
export function ImpactsPage() {
  return <ListPage listed={listed} icon={<IconUsersGroup size={34} stroke={1.4} aria-hidden />} />
}
