import { commitmentListText, objectiveListText, objectiveText } from '#domain/words/objectiveScreen.ts'
import { Places } from '#web/parts/Places.tsx'

const places = [
  ['objectives', objectiveListText.title],
  ['commitments', commitmentListText.title],
] as const

/** What belongs to objectives, side by side. */
export function ObjectivePlaces() {
  return <Places name={objectiveText.places} places={places} />
}
