import { markUse } from '#domain/records/markUse/markUse.ts'
import { markListText } from '#domain/words/cycleScreen.ts'
import { NewRecordPage } from '#web/list/NewRecordPage.tsx'

/** A use of certificate or mark, to be approved by somebody else. */
export function NewMarkUsePage() {
  return (
    <NewRecordPage
      type={markUse}
      title={markListText.new}
      first={['title', 'certification', 'place', 'address', 'wording', 'showsMark', 'hasStatement', 'owner']}
    />
  )
}
