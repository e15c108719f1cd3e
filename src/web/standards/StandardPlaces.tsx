import { standardsText } from '#domain/words/standardsScreen.ts'
import { Places } from '#web/parts/Places.tsx'

const places = [
  ['standards', standardsText.held],
  ['crosswalk', standardsText.reuse],
  ['gap-lenses', standardsText.lenses],
  ['frameworks/new', standardsText.bring],
] as const

/** The pages on standards, side by side. */
export function StandardPlaces() {
  return <Places name={standardsText.parts} places={places} />
}
