import { appeal } from '#domain/records/appeal/appeal.ts'
import { appealListText } from '#domain/words/bodyScreen.ts'
import { NewRecordPage } from '#web/list/NewRecordPage.tsx'

/** A dispute, an appeal or a complaint, in draft. */
export function NewAppealPage() {
  return (
    <NewRecordPage
      type={appeal}
      title={appealListText.new}
      first={['title', 'kind', 'body', 'finding', 'statement', 'grounds']}
      more={['certification', 'answerBy', 'reference', 'owner']}
    />
  )
}
