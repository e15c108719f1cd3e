import { riskPlaceText } from '#domain/words/riskScreen.ts'
import { Places } from '#web/parts/Places.tsx'

const places = [
  ['risks', riskPlaceText.risks],
  ['risk-matrix', riskPlaceText.matrix],
  ['opportunities', riskPlaceText.opportunities],
  ['risk-assessments', riskPlaceText.assessments],
  ['risk-criteria', riskPlaceText.criteria],
] as const

/** What belongs to risks, side by side. */
export function RiskPlaces() {
  return <Places name={riskPlaceText.places} places={places} />
}
