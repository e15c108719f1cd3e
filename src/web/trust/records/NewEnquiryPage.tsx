import { enquiry } from '#domain/records/enquiry/enquiry.ts'
import { enquiryListText } from '#domain/words/cycleScreen.ts'
import { NewRecordPage } from '#web/list/NewRecordPage.tsx'

/** What somebody said on the phone or wrote by mail. */
export function NewEnquiryPage() {
  return (
    <NewRecordPage
      type={enquiry}
      title={enquiryListText.new}
      first={['title', 'kind', 'message', 'about', 'sender', 'contact', 'cameBy', 'owner']}
    />
  )
}
