import { gapAssessment } from '#domain/records/gapAssessment/gapAssessment.ts'
import { gapListText } from '#domain/words/certificationLists.ts'
import { useMembership } from '#web/api/useMe.ts'
import { NewRecordPage } from '#web/list/NewRecordPage.tsx'

/** A gap assessment begins with the standard and what is looked at. */
export function NewGapPage() {
  const me = useMembership()?.person.id ?? null
  return (
    <NewRecordPage
      type={gapAssessment}
      title={gapListText.new}
      first={['title', 'owner', 'standard', 'scope']}
      more={['method', 'assessors', 'conductedOn', 'closeBy']}
      begin={{ owner: me, standard: 'iso42001' }}
      submit={gapListText.submit}
    />
  )
}
