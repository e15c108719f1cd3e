import { commitment } from '#domain/records/commitment/commitment.ts'
import { commitmentListText, commitmentText } from '#domain/words/objectiveScreen.ts'
import { useMembership } from '#web/api/useMe.ts'
import { NewRecordPage } from '#web/list/NewRecordPage.tsx'

/** A commitment, a value or a principle in its own words, and where it is written. */
export function NewCommitmentPage() {
  const me = useMembership()?.person.id ?? null
  return (
    <NewRecordPage
      type={commitment}
      title={commitmentListText.new}
      first={['title', 'owner', 'kind', 'statement', 'policy', 'source']}
      more={['requirements']}
      begin={{ owner: me }}
      submit={commitmentText.create}
    />
  )
}
