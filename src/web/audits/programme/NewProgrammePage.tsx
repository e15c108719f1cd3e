import { auditProgramme } from '#domain/records/auditProgramme/auditProgramme.ts'
import { createText, programmeListText } from '#domain/words/auditScreen.ts'
import { useMembership } from '#web/api/useMe.ts'
import { NewRecordPage } from '#web/list/NewRecordPage.tsx'

/** A year of audits begins with its period and what it is to find out; the rest is asked when it is approved. */
export function NewProgrammePage() {
  const me = useMembership()?.person.id ?? null
  return (
    <NewRecordPage
      type={auditProgramme}
      title={programmeListText.new}
      first={['title', 'owner', 'periodFrom', 'periodUntil', 'objectives']}
      more={['covers', 'riskBasis', 'previousResults', 'methods', 'resources', 'priorities', 'exclusions']}
      begin={{ owner: me }}
      submit={createText.programme}
    />
  )
}
