import { reportsText } from '#domain/words/reportsScreen.ts'
import { Places } from '#web/parts/Places.tsx'

const places = [
  ['reports', reportsText.reports],
  ['reports/published', reportsText.published],
  ['reports/toolkit', reportsText.toolkit],
  ['reports/templates', reportsText.templates],
] as const

/** The pages with files, side by side. */
export function ReportPlaces() {
  return <Places name={reportsText.parts} places={places} />
}
