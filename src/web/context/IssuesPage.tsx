import { contextIssue } from '#domain/records/contextIssue/contextIssue.ts'
import { issueListText } from '#domain/words/contextScreen.ts'
import { ListPage } from '#web/list/ListPage.tsx'
import { ContextPlaces } from './ContextPlaces.tsx'

const listed = {
  type: contextIssue,
  words: issueListText,
  columns: ['side', 'subject', 'reviewOn'],
  filters: ['side', 'subject'],
  usualSort: '-number',
}

/** What the organization must reckon with. */
export function IssuesPage() {
  return <ListPage listed={listed} places={<ContextPlaces />} />
}
