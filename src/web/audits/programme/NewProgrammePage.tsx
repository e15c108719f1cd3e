import { auditProgramme } from '#domain/records/auditProgramme/auditProgramme.ts'
import { auditText } from '#domain/words/auditScreen.ts'
import { useMembership } from '#web/api/useMe.ts'
import { NewRecord } from '#web/new/NewRecord.tsx'
import { Page } from '#web/parts/Page.tsx'
import { useWords } from '#web/words/useWords.tsx'

/** A year of audits begins with its period and what it is to find out; the rest is asked when it is approved. */
export function NewProgrammePage() {
  const { say } = useWords()
  const me = useMembership()?.person.id ?? null
  return (
    <Page title={say(auditText.newProgramme)}>
      <NewRecord
        type={auditProgramme}
        first={['title', 'owner', 'periodFrom', 'periodUntil', 'objectives']}
        more={['riskBasis', 'previousResults', 'methods', 'resources', 'priorities', 'exclusions']}
        initial={{ owner: me }}
        submit={auditText.createProgramme}
      />
    </Page>
  )
}
