import { changeSignal } from '#domain/records/changeSignal/changeSignal.ts'
import { signalListText } from '#domain/words/contextScreen.ts'
import { NewRecordPage } from '#web/list/NewRecordPage.tsx'

/** Something changed: four things to say, the rest where it fits. */
export function NewSignalPage() {
  return (
    <NewRecordPage
      type={changeSignal}
      title={signalListText.new}
      first={['title', 'kind', 'subject', 'description', 'reference']}
      more={['owner', 'publishedOn', 'technique', 'appliesOn', 'edition', 'replaces', 'requirements', 'exposure']}
    />
  )
}
