import { intendedOutcome } from '#domain/records/intendedOutcome/intendedOutcome.ts'
import { outcomeListText } from '#domain/words/contextScreen.ts'
import { NewRecordPage } from '#web/list/NewRecordPage.tsx'

/** What should be so, and how one would see it. */
export function NewOutcomePage() {
  return (
    <NewRecordPage
      type={intendedOutcome}
      title={outcomeListText.new}
      first={['title', 'owner', 'description', 'metric', 'party']}
    />
  )
}
