import { auditorQualification } from '#domain/records/auditorQualification/auditorQualification.ts'
import { auditorListText, createText } from '#domain/words/auditScreen.ts'
import { NewRecordPage } from '#web/list/NewRecordPage.tsx'

/** What somebody audits by, proposed for approval by somebody else. */
export function NewQualificationPage() {
  return (
    <NewRecordPage
      type={auditorQualification}
      title={auditorListText.new}
      first={['title', 'person', 'level', 'scheme', 'credential', 'validFrom', 'validUntil']}
      more={['knowsAuditing', 'knowsStandard', 'knowsAi']}
      submit={createText.propose}
    />
  )
}
