import { opportunity } from '#domain/records/opportunity/opportunity.ts'
import { opportunityListText } from '#domain/words/riskScreen.ts'
import { useMembership } from '#web/api/useMe.ts'
import { NewRecordPage } from '#web/list/NewRecordPage.tsx'

export function NewOpportunityPage() {
  const me = useMembership()?.person.id ?? null
  return (
    <NewRecordPage
      type={opportunity}
      title={opportunityListText.new}
      first={['title', 'description', 'owner', 'aiSystem']}
      more={['serves', 'beneficiaries', 'benefit', 'effort', 'newRisks', 'basis']}
      begin={{ owner: me }}
    />
  )
}
