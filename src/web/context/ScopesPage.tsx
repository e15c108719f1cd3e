import { scopeStatement } from '#domain/records/scopeStatement/scopeStatement.ts'
import { scopeListText } from '#domain/words/contextScreen.ts'
import { ListPage } from '#web/list/ListPage.tsx'
import { ContextPlaces } from './ContextPlaces.tsx'

const listed = {
  type: scopeStatement,
  words: scopeListText,
  columns: ['aiRoles', 'reviewOn', 'approvedAt'],
  filters: [],
  usualSort: '-number',
}

/** Every scope, the one in force and those before. */
export function ScopesPage() {
  return <ListPage listed={listed} places={<ContextPlaces />} />
}
