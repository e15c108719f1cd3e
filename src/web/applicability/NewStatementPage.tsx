import { statementOfApplicability } from '#domain/records/statementOfApplicability/statementOfApplicability.ts'
import { statementListText, statementText } from '#domain/words/applicabilityScreen.ts'
import { useMembership } from '#web/api/useMe.ts'
import { NewRecordPage } from '#web/list/NewRecordPage.tsx'
import { useAddress } from '#web/parts/useAddress.ts'

/** A statement begins with what it is for; its page draws up the controls, from the version before where there is one. */
export function NewStatementPage() {
  const me = useMembership()?.person.id ?? null
  const { query } = useAddress(['basedOn', 'standard'])
  return (
    <NewRecordPage
      type={statementOfApplicability}
      title={statementListText.new}
      first={['title', 'owner', 'standard', 'scope', 'basis']}
      more={['basedOn', 'changeNote', 'reviewBy']}
      begin={{ owner: me, standard: query.standard ?? 'iso42001', basedOn: query.basedOn ?? null }}
      submit={statementText.draw}
    />
  )
}
