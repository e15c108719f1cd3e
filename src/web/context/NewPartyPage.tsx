import { interestedParty } from '#domain/records/interestedParty/interestedParty.ts'
import { partyListText } from '#domain/words/contextScreen.ts'
import { NewRecordPage } from '#web/list/NewRecordPage.tsx'

/** A party, with what it needs as far as that is known. */
export function NewPartyPage() {
  return (
    <NewRecordPage
      type={interestedParty}
      title={partyListText.new}
      first={['title', 'kind', 'owner', 'description', 'needs']}
    />
  )
}
