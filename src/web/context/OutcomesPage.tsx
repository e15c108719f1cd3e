import { intendedOutcome } from '#domain/records/intendedOutcome/intendedOutcome.ts'
import { outcomeListText } from '#domain/words/contextScreen.ts'
import { ListPage } from '#web/list/ListPage.tsx'
import { ContextPlaces } from './ContextPlaces.tsx'

const listed = {
  type: intendedOutcome,
  words: outcomeListText,
  columns: ['metric', 'party'],
  filters: [],
  usualSort: '-number',
}

/** What the management system is for. */
export function OutcomesPage() {
  return <ListPage listed={listed} places={<ContextPlaces />} />
}
