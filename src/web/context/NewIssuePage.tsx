import { contextIssue } from '#domain/records/contextIssue/contextIssue.ts'
import { issueListText } from '#domain/words/contextScreen.ts'
import { NewRecordPage } from '#web/list/NewRecordPage.tsx'

/** Something to reckon with. */
export function NewIssuePage() {
  return (
    <NewRecordPage
      type={contextIssue}
      title={issueListText.new}
      first={['title', 'side', 'subject', 'effect']}
      more={['description', 'owner', 'reviewOn']}
    />
  )
}
