import { interestedParty } from '#domain/records/interestedParty/interestedParty.ts'
import { partyListText } from '#domain/words/contextScreen.ts'
import { ListPage } from '#web/list/ListPage.tsx'
import { ContextPlaces } from './ContextPlaces.tsx'
import { UnmetNeeds } from './UnmetNeeds.tsx'

const listed = {
  type: interestedParty,
  words: partyListText,
  columns: ['kind', 'reviewedAt'],
  filters: ['kind'],
  usualSort: '-number',
}

/** Who has a stake in our AI, and which of their needs are taken on and not met. */
export function PartiesPage() {
  const places = (
    <>
      <ContextPlaces />
      <UnmetNeeds />
    </>
  )
  return <ListPage listed={listed} places={places} />
}
