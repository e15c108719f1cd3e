import { IconListCheck } from '@tabler/icons-react'
import { statementOfApplicability } from '#domain/records/statementOfApplicability/statementOfApplicability.ts'
import { statementListText } from '#domain/words/applicabilityScreen.ts'
import { ListPage } from '#web/list/ListPage.tsx'

const listed = {
  type: statementOfApplicability,
  words: statementListText,
  columns: ['standard', 'basedOn', 'inForceSince', 'reviewBy'],
  filters: ['standard'],
  usualSort: '-number',
}

/** The statements of applicability, the newest first. */
export function StatementsPage() {
  return <ListPage listed={listed} icon={<IconListCheck size={34} stroke={1.4} aria-hidden />} />
}
