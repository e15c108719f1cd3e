import { IconPresentation } from '@tabler/icons-react'
import { managementReview } from '#domain/records/managementReview/managementReview.ts'
import { reviewListText } from '#domain/words/reviewScreen.ts'
import { ListPage } from '#web/list/ListPage.tsx'
import { ReviewPlaces } from './ReviewPlaces.tsx'

const listed = {
  type: managementReview,
  words: reviewListText,
  columns: ['scheduledFor', 'heldOn'],
  filters: [],
  usualSort: '-number',
}

/** Every management review, the newest first. */
export function ReviewsPage() {
  return (
    <ListPage
      listed={listed}
      places={<ReviewPlaces />}
      icon={<IconPresentation size={34} stroke={1.4} aria-hidden />}
    />
  )
}
