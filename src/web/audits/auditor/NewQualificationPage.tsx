import { auditorQualification } from '#domain/records/auditorQualification/auditorQualification.ts'
import { auditText } from '#domain/words/auditScreen.ts'
import { NewRecord } from '#web/new/NewRecord.tsx'
import { Page } from '#web/parts/Page.tsx'
import { useWords } from '#web/words/useWords.tsx'

/** What somebody audits by, proposed for approval by somebody else. */
export function NewQualificationPage() {
  const { say } = useWords()
  return (
    <Page title={say(auditText.newQualification)}>
      <NewRecord
        type={auditorQualification}
        first={['title', 'person', 'level', 'scheme', 'credential', 'validFrom', 'validUntil']}
        more={['knowsAuditing', 'knowsStandard', 'knowsAi']}
        submit={auditText.propose}
      />
    </Page>
  )
}
