import { managementReview } from '#domain/records/managementReview/managementReview.ts'
import { reviewListText, reviewText } from '#domain/words/reviewScreen.ts'
import { useMembership } from '#web/api/useMe.ts'
import { NewRecordPage } from '#web/list/NewRecordPage.tsx'
import { useWords } from '#web/words/useWords.tsx'
import { AttendanceInput } from './AttendanceInput.tsx'

/** A day and a chair; all else comes by itself. */
export function NewReviewPage() {
  const { say } = useWords()
  const me = useMembership()?.person.id ?? null
  return (
    <NewRecordPage
      type={managementReview}
      title={reviewListText.new}
      first={['title', 'scheduledFor', 'chair', 'attendance']}
      more={['owner']}
      begin={{ owner: me, title: say(managementReview.label) }}
      submit={reviewText.submit}
      inputs={{ attendance: AttendanceInput }}
    />
  )
}
