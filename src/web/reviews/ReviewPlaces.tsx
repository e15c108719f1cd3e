import { reviewPlaceText } from '#domain/words/reviewScreen.ts'
import { Places } from '#web/parts/Places.tsx'

const places = [
  ['management-reviews', reviewPlaceText.reviews],
  ['forums', reviewPlaceText.forums],
  ['review-actions', reviewPlaceText.actions],
] as const

/** What belongs to reviewing, side by side. */
export function ReviewPlaces() {
  return <Places name={reviewPlaceText.places} places={places} />
}
