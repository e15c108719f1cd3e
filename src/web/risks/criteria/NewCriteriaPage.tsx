import { riskCriteria } from '#domain/records/riskCriteria/riskCriteria.ts'
import { usualCriteria } from '#domain/risks/usualCriteria.ts'
import { criteriaListText } from '#domain/words/riskScreen.ts'
import { useMembership } from '#web/api/useMe.ts'
import { NewRecordPage } from '#web/list/NewRecordPage.tsx'
import { useWords } from '#web/words/useWords.tsx'

/** New criteria begin with usual ones, for the organization to change. */
export function NewCriteriaPage() {
  const { say } = useWords()
  const me = useMembership()?.person.id ?? null
  return (
    <NewRecordPage
      type={riskCriteria}
      title={criteriaListText.new}
      first={['title', 'owner', 'method', 'acceptableUpTo', 'reassessMonths']}
      more={['levels', 'likelihoods', 'consequences']}
      begin={{ ...usualCriteria(say), owner: me }}
    />
  )
}
