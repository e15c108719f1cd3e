import { certification } from '#domain/records/certification/certification.ts'
import { certificationListText } from '#domain/words/certificationLists.ts'
import { certificationText } from '#domain/words/certificationScreen.ts'
import { useMembership } from '#web/api/useMe.ts'
import { NewRecordPage } from '#web/list/NewRecordPage.tsx'

/** A certification begins as an idea; what decides it is asked when it is decided. */
export function NewCertificationPage() {
  const me = useMembership()?.person.id ?? null
  return (
    <NewRecordPage
      type={certification}
      title={certificationListText.new}
      first={['title', 'owner', 'standard', 'purpose']}
      more={['sponsor', 'projectManager', 'scope']}
      begin={{ owner: me, standard: 'iso42001' }}
      submit={certificationText.submit}
    />
  )
}
