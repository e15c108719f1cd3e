import { changeSignal } from '#domain/records/changeSignal/changeSignal.ts'
import { signalListText } from '#domain/words/contextScreen.ts'
import { ListPage } from '#web/list/ListPage.tsx'
import { ContextPlaces } from './ContextPlaces.tsx'
import { KnownEditions } from './KnownEditions.tsx'

const listed = {
  type: changeSignal,
  words: signalListText,
  columns: ['kind', 'subject', 'disposition', 'appliesOn'],
  filters: ['kind', 'subject', 'disposition'],
  usualSort: 'due',
}

/** What changed out there or in here, and what became of knowing it. */
export function ChangeSignalsPage() {
  const places = (
    <>
      <ContextPlaces />
      <KnownEditions />
    </>
  )
  return <ListPage listed={listed} places={places} />
}
