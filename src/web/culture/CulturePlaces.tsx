import { culturePlaceText as text } from '#domain/words/cultureScreen.ts'
import { Places } from '#web/parts/Places.tsx'

const places = [
  ['culture', text.overview],
  ['thanks', text.thanks],
  ['lessons', text.lessons],
  ['pulse-surveys', text.surveys],
  ['leadership-acts', text.leaders],
  ['interview-drills', text.drills],
  ['delegations', text.delegations],
  ['time-budgets', text.time],
] as const

/** What belongs to culture, side by side. */
export function CulturePlaces() {
  return <Places name={text.places} places={places} />
}
