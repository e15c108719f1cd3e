import { forum } from '#domain/records/forum/forum.ts'
import { forumListText, reviewText } from '#domain/words/reviewScreen.ts'
import { useMembership } from '#web/api/useMe.ts'
import { NewRecordPage } from '#web/list/NewRecordPage.tsx'
import { AttendanceInput } from './AttendanceInput.tsx'

/** A day, a kind and what it is about. */
export function NewForumPage() {
  const me = useMembership()?.person.id ?? null
  return (
    <NewRecordPage
      type={forum}
      title={forumListText.new}
      first={['title', 'kind', 'scheduledFor', 'every', 'agenda', 'attendance']}
      more={['owner']}
      begin={{ owner: me, kind: 'committee' }}
      submit={reviewText.submit}
      inputs={{ attendance: AttendanceInput }}
    />
  )
}
