import { documentPlaceText } from '#domain/words/documentControlScreen.ts'
import { Places } from '#web/parts/Places.tsx'

const places = [
  ['documents', documentPlaceText.documents],
  ['reading', documentPlaceText.reading],
  ['document-versions', documentPlaceText.versions],
] as const

/** What belongs to documents, side by side. */
export function DocumentPlaces() {
  return <Places name={documentPlaceText.places} places={places} />
}
