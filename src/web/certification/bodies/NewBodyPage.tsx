import { certificationBody } from '#domain/records/certificationBody/certificationBody.ts'
import { bodyListText } from '#domain/words/bodyScreen.ts'
import { NewRecordPage } from '#web/list/NewRecordPage.tsx'

/** A body we heard of; its accreditation is looked up next. */
export function NewBodyPage() {
  return (
    <NewRecordPage
      type={certificationBody}
      title={bodyListText.new}
      first={['title', 'website', 'contact', 'coverage']}
      more={['languages', 'description', 'firms', 'engagements', 'owner']}
    />
  )
}
