import { aimsText } from '#domain/words/aimsScreen.ts'
import { conformityText } from '#domain/words/conformityScreen.ts'
import { Places } from '#web/parts/Places.tsx'

const places = [
  ['conformity', conformityText.status],
  ['evidence', conformityText.evidence],
  ['rooms', conformityText.rooms],
  ['aims/map', aimsText.map],
  ['aims/cycle', aimsText.cycle],
  ['aims/coverage', aimsText.coverage],
  ['aims/checks', aimsText.checks],
] as const

/** The pages on conformity, side by side. */
export function ConformityPlaces() {
  return <Places name={conformityText.parts} places={places} />
}
