import { document } from '#domain/records/document/document.ts'
import { documentListText } from '#domain/words/documentControlScreen.ts'
import { useMembership } from '#web/api/useMe.ts'
import { NewRecordPage } from '#web/list/NewRecordPage.tsx'

/** What it is and who answers for it; how it is controlled has usual answers. */
export function NewDocumentPage() {
  const me = useMembership()?.person.id ?? null
  return (
    <NewRecordPage
      type={document}
      title={documentListText.new}
      first={['title', 'kind', 'owner', 'classification', 'purpose', 'mustRead']}
      more={[
        'requirements',
        'publication',
        'mayRead',
        'readers',
        'readWithinDays',
        'reviewEveryMonths',
        'retentionMonths',
        'disposal',
        'distribution',
        'externalOrigin',
        'externalSource',
      ]}
      begin={{ owner: me, classification: 'internal', publication: 'none' }}
    />
  )
}
