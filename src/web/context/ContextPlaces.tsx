import { contextPlaceText } from '#domain/words/contextScreen.ts'
import { Places } from '#web/parts/Places.tsx'

const places = [
  ['change-signals', contextPlaceText.signals],
  ['context-issues', contextPlaceText.issues],
  ['interested-parties', contextPlaceText.parties],
  ['scope-statements', contextPlaceText.scope],
  ['intended-outcomes', contextPlaceText.outcomes],
  ['investments', contextPlaceText.investments],
  ['maturity', contextPlaceText.maturity],
] as const

/** What belongs to the context, side by side. */
export function ContextPlaces() {
  return <Places name={contextPlaceText.places} places={places} />
}
